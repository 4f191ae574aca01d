"""Run by Alembic with the connection it is given; the transaction around it is the caller's."""
from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True, transactional_ddl=False)
context.run_migrations()
