"""The tests of Clerk Desk; ``python3 -m tests`` runs them all."""
