-- The engine's own tables stand apart from ours; the next migration runs the engine's scripts in "camunda".
create schema if not exists camunda;
create schema if not exists workflow;
