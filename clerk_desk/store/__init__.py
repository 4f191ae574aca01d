"""The clerk's store: SQLite through SQLAlchemy. What leaves this room are frozen values of ``domain``, never rows."""
