"""The Processing provider `povertymap`: one thin module per algorithm over the services."""
