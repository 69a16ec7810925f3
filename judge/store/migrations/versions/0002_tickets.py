"""The tables of Procrastinate, where the database is PostgreSQL

Revision: 0002
After: 0001
"""

from alembic import op
from procrastinate.schema import SchemaManager

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

DROP = """
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema()
    AND tablename LIKE 'procrastinate\\_%'
  LOOP EXECUTE format('DROP TABLE %I CASCADE', one.tablename); END LOOP;
  FOR one IN SELECT oid::regprocedure AS name FROM pg_proc
    WHERE pronamespace = current_schema()::regnamespace AND proname LIKE 'procrastinate\\_%'
  LOOP EXECUTE format('DROP FUNCTION %s CASCADE', one.name); END LOOP;
  FOR one IN SELECT typname FROM pg_type
    WHERE typnamespace = current_schema()::regnamespace AND typname LIKE 'procrastinate\\_%'
      AND typtype IN ('e', 'c')
  LOOP EXECUTE format('DROP TYPE IF EXISTS %I CASCADE', one.typname); END LOOP;
END $$
"""


def upgrade() -> None:
    """Procrastinate's own schema; later versions of it bring migrations that belong here, too."""
    if op.get_bind().dialect.name == "postgresql":
        _execute(SchemaManager.get_schema())


def downgrade() -> None:
    """Everything that is called procrastinate_*."""
    if op.get_bind().dialect.name == "postgresql":
        _execute(DROP)


def _execute(script: str) -> None:
    """Many statements at once, which the driver takes only as they are."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(script)
