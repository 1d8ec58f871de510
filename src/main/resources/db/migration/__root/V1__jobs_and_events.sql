-- What every module leans on: the event registry of Spring Modulith and the timers of db-scheduler.

CREATE TABLE event_publication (
  id                     uuid PRIMARY KEY,
  listener_id            text NOT NULL,
  event_type             text NOT NULL,
  serialized_event       text NOT NULL,
  publication_date       timestamptz NOT NULL,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    integer,
  last_resubmission_date timestamptz
);
CREATE INDEX event_publication_serialized_event_hash ON event_publication USING hash (serialized_event);
CREATE INDEX event_publication_by_completion_date ON event_publication (completion_date);
COMMENT ON TABLE event_publication IS 'Events whose listeners have not finished yet; rows vanish on completion.';

CREATE TABLE scheduled_tasks (
  task_name            text NOT NULL,
  task_instance        text NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
COMMENT ON TABLE scheduled_tasks IS 'Timers that any node may fire, each exactly one node at a time (db-scheduler).';

CREATE TABLE demo_organisation (
  created_at timestamptz NOT NULL
);
COMMENT ON TABLE demo_organisation IS 'One row once the demo organisation has been created.';
