from __future__ import annotations

from datetime import timedelta

import pytest

from judge.errors import UsageError
from judge.store import Database, Role, Scope, audit, tokens, users
from judge.store.clock import utc_now
from judge.store.errors import NameTaken, NoSuchUser
from judge.store.models import Token
from tests.service.store.helpers import person

HOUR = timedelta(hours=1)


def test_a_token_names_its_user_role_and_scopes(database: Database) -> None:
    with database.write() as session:
        _, text = tokens.add(session, person(session, role=Role.STAFF), "laptop", [Scope.READ, Scope.SUBMIT])
        found = tokens.by_secret(session, text, utc_now())
        assert found is not None
        assert (found.name, found.role, found.scopes) == ("ada", Role.STAFF, {Scope.READ, Scope.SUBMIT})


def test_what_the_database_keeps_of_a_token_is_no_token(database: Database) -> None:
    with database.write() as session:
        token, text = tokens.add(session, person(session), "laptop", [Scope.READ])
        secret = text.rpartition("_")[2] if text.count("_") == 2 else text[33:]
        kept = " ".join(str(getattr(token, column.key)) for column in Token.__table__.columns)
        assert secret not in kept
        assert tokens.by_secret(session, f"judge_{token.id}_{token.digest.hex()[:43]}", utc_now()) is None
        wrong = text[:-1] + ("A" if text[-1] != "A" else "B")
        assert tokens.by_secret(session, wrong, utc_now()) is None
        assert tokens.by_secret(session, "nonsense", utc_now()) is None


def test_a_token_ends_when_it_expires_is_revoked_or_its_user_is_disabled(database: Database) -> None:
    now = utc_now()
    with database.write() as session:
        user = person(session)
        _, brief = tokens.add(session, user, "brief", [Scope.READ], now + HOUR)
        assert tokens.by_secret(session, brief, now) is not None
        assert tokens.by_secret(session, brief, now + HOUR) is None
        token, text = tokens.add(session, user, "laptop", [Scope.READ])
        other = person(session, "eve")
        assert not tokens.revoke(session, other.id, token.id, now), "it is somebody else's"
        assert tokens.by_secret(session, text, now) is not None
        assert tokens.revoke(session, user.id, token.id, now)
        assert tokens.by_secret(session, text, now) is None
        users.set_disabled(session, "ada", disabled=True)
        assert tokens.by_secret(session, brief, now) is None
        users.set_disabled(session, "ada", disabled=False)
        assert tokens.by_secret(session, brief, now) is not None


def test_a_browser_session_ends_with_its_token_by_itself_and_when_asked(database: Database) -> None:
    now = utc_now()
    with database.write() as session:
        user = person(session)
        token, text = tokens.add(session, user, "laptop", [Scope.READ])
        identity = tokens.by_secret(session, text, now)
        assert identity is not None
        cookies = [tokens.begin_session(session, identity, now)[0] for _ in range(3)]
        found = tokens.by_session(session, cookies[0], now)
        assert found is not None
        assert found.csrf
        tokens.end_session(session, cookies[0])
        assert tokens.by_session(session, cookies[0], now) is None
        assert tokens.by_session(session, cookies[1], now + timedelta(days=15)) is None
        assert tokens.by_session(session, cookies[2], now) is not None
        tokens.revoke(session, user.id, token.id, now)
        assert tokens.by_session(session, cookies[2], now) is None


def test_use_of_a_token_is_written_once_a_minute(database: Database) -> None:
    now = utc_now()
    with database.write() as session:
        token, _ = tokens.add(session, person(session), "laptop", [Scope.READ])
        assert tokens.wants_mark(session, token.id, now)
        tokens.mark_used(session, token.id, now)
        assert not tokens.wants_mark(session, token.id, now + timedelta(seconds=50))
        assert tokens.wants_mark(session, token.id, now + timedelta(seconds=70))


def test_names_are_unique_and_plain(database: Database) -> None:
    with database.write() as session:
        person(session, "Ada")
        with pytest.raises(NameTaken):
            person(session, "ADA")
        for name in ("", "-", "a b", "../x", "x" * 65, "ä"):
            with pytest.raises(UsageError, match="cannot be a user's name"):
                person(session, name)
        with pytest.raises(NoSuchUser, match="judge user list"):
            users.named(session, "eve")
        users.set_role(session, "ada", Role.ADMIN)
        assert [(user.name, user.role) for user in users.list_all(session)] == [("ada", Role.ADMIN)]


def test_the_audit_log_outlives_those_whom_it_speaks_of(database: Database) -> None:
    with database.write() as session:
        person(session)
        audit.record(session, "root", "rejudge", "job", of="ada")
        audit.record(session, "root", "remove-user", "ada")
        users.remove(session, "ada")
        latest = audit.list_entries(session, before=None, limit=1)
        assert [one.action for one in latest] == ["remove-user"]
        older = audit.list_entries(session, before=latest[0].id, limit=9)
        assert [(one.action, one.details) for one in older] == [("rejudge", {"of": "ada"})]


def test_roles_include_what_lower_ones_may() -> None:
    assert Role.ADMIN.may_act_as(Role.STAFF)
    assert Role.STAFF.may_act_as(Role.STAFF)
    assert not Role.AUTHOR.may_act_as(Role.STAFF)
