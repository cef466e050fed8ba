"""What the plugin does, without a widget: each service is called by Processing and by the docks alike."""
