-- Which indicators served which task when a version was frozen; null for versions frozen before that was kept.
alter table version_sheet add column links varchar;
