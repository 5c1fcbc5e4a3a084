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
//! A deployment counts when it reached production, of the chosen service: when it succeeded, or
//! when it had to be taken back. An id that comes more than once for a service is one deployment, at
//! its first success. The window chooses deployments by their end, and changes and incidents through
//! their deployment, while the first deployment of a change and the deployment behind an incident
//! are looked for in the whole file.
//!
//! - Lead time: from commit to the end of the first deployment of the change; times of zero or less
//!   are left out and counted.
//! - Deployment frequency: over the complete ISO weeks of the window if there are four with a
//!   deployment a week; for rarer deployments and shorter windows over the days of the window.
//! - Change fail rate: deployments with at least one incident, or a status that says so, over
//!   deployments.
//! - Recovery: from the end of a failed deployment to the last resolution of its incidents; a
//!   deployment with an open incident is counted and not timed.
//! - Rework rate: deployments marked as unplanned, over deployments.
//!
//! Where the column for an end has nothing in a row, the next one of the tool's is taken if the row
//! says that it has ended, and it is told how often.
//!
//! An incident belongs to the deployment that it names, else to the last one of its service that
//! ended before it or as it began. One that no change caused is left out. A file without a column for
//! the service says nothing about services, and fits every one. Names that differ only in case,
//! spaces and punctuation are the same where that is beyond doubt, and it is told.
//!
//! ## What could not be understood
//! A row whose time cannot be read, or whose service, deployment or mark is not known, is another
//! thing than one that does not count ([`Reason::is_unplaced`]). It never becomes a good number: the
//! metric has a [`Doubt`], its value is a bound ([`Standing`]), and with too many such rows it has no
//! value.
//!
//! Source: the definitions of DORA's metrics; the rules for events follow Four Keys and Apache
//! `DevLake` where these agree with them, and not where these turn missing data into good numbers.

mod column;
mod doubt;
mod ends;
pub mod example;
mod facts;
mod import;
mod mapping;
mod meanings;
mod measured;
mod names;
mod nothing;
mod over;
mod preset;
mod reading;
mod reason;
mod recognise;
mod record;
mod reduce;
mod statistic;
mod table;
mod time;
mod zone;

pub use doubt::{Doubt, Standing};
pub use facts::{
    ColumnFacts, DayOrder, FileFacts, Finding, Lines, NumericDays, Origin, Rows, TimeForms,
};
pub use import::{Import, MissingColumns, Progress};
pub use mapping::{Columns, Field, FileKind, guess, missing};
pub use meanings::{EmptyRelated, EmptyUnplanned, Meanings};
pub use measured::{
    Basis, Frequency, LeadTime, Measured, ReadingNote, Recovery, Share, Taken, Warning, Week,
    Window,
};
pub use preset::Preset;
pub use reason::{Reason, Tally};
pub use recognise::{kind_by_name, recognise};
pub use record::{Changes, Deployments, History, Incidents, Records};
pub use reduce::{Choices, FEW, measure};
pub use statistic::{quantile, wilson95};
pub use table::{Encoding, Form, Found, Table, TableError};
pub use zone::{Zone, ZoneError};
