-- Parts of names (trigrams) and distances (points on the earth) are searched on an index.
-- pg_trgm and cube may be created by the owner of the database; earthdistance needs a superuser, once, beforehand.
create extension if not exists pg_trgm schema public;
create extension if not exists cube schema public;
create extension if not exists earthdistance schema public;
