//! Delivery as it happened: DORA's five metrics, measured from files of events.
//!
//! Three steps, each of plain values:
//!
//! 1. [`Table::open`] takes a file's bytes apart into headers and rows, whatever wrote it, or says
//!    what the file is instead. [`guess`] and [`Preset`] propose which column is which [`Field`].
//! 2. [`Import`] reads the rows into compact [`Records`], a few at a time so that a page stays
//!    alive, and can be dropped at any moment. The file itself is forgotten.
//! 3. [`measure`] reduces a [`History`] of up to three files under [`Choices`] (service, window,
//!    time zone, what words mean) to a [`Measured`] result. It is quick, and pure: choices can change
//!    without reading again.
//!
//! ## What is measured
//! A deployment counts when it succeeded, in production, of the chosen service; an id that comes more
//! than once for a service is one deployment, at its first success. The window chooses deployments by
//! their end, and changes and incidents through their deployment, while the first deployment of a
//! change and the deployment behind an incident are looked for in the whole file.
//!
//! - Lead time: from commit to the end of the first deployment of the change; times of zero or less
//!   are left out and counted.
//! - Deployment frequency: over the complete ISO weeks of the window; without one there is none.
//! - Change fail rate: deployments with at least one incident, over deployments.
//! - Recovery: from the end of a failed deployment to the last resolution of its incidents; a
//!   deployment with an open incident is counted and not timed.
//! - Rework rate: deployments marked as unplanned, over deployments.
//!
//! An incident belongs to the deployment that it names, else to the last one of its service that
//! ended before it or as it began. One that no change caused is left out. A file without a column for
//! the service says nothing about services, and fits every one.
//!
//! Source: the definitions of DORA's metrics; the rules for events follow Four Keys and Apache
//! `DevLake` where these agree with them, and not where these turn missing data into good numbers.

mod column;
mod facts;
mod import;
mod mapping;
mod measured;
mod names;
mod nothing;
mod over;
mod preset;
mod reading;
mod recognise;
mod record;
mod reduce;
mod statistic;
mod table;
mod time;
mod zone;

pub use facts::{
    ColumnFacts, DayOrder, FileFacts, Finding, Lines, NumericDays, Origin, Rows, TimeForms,
};
pub use import::{Import, MissingColumns, Progress};
pub use mapping::{Columns, EmptyRelated, Field, FileKind, Meanings, guess, missing};
pub use measured::{
    Frequency, LeadTime, Measured, Reason, Recovery, Share, Tally, Warning, Week, Window,
};
pub use preset::Preset;
pub use recognise::recognise;
pub use record::{Changes, Deployments, History, Incidents, Records};
pub use reduce::{Choices, measure};
pub use statistic::{quantile, wilson95};
pub use table::{Encoding, Form, Found, Table, TableError};
pub use zone::{Zone, ZoneError};
