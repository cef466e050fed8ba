"""The dialog in which map makers judge and change the classes of a theme."""
