"""Windows, panels, dialogs, Qt models and themes. They see only the verbs of ``desk`` and frozen values."""
