"""Small parts that several docks are made of: figures, tables, bars, what is said when there is nothing."""
