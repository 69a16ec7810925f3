"""What Alembic runs: the connection comes from `Database.migrate`, in one transaction on both databases."""

from alembic import context

from judge.store.models import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
connection.commit()
