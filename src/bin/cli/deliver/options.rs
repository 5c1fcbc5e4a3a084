//! The options of `waymark deliver`.

use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use waymark::assessment::Date;
use waymark::delivery::events::{
    EmptyRelated, EmptyUnplanned, Field, FileKind, History, Meanings, Zone,
};
use waymark::text::number;
use waymark::words::cli as words;

#[derive(Args)]
pub(crate) struct Deliver {
    /// Deployments as CSV or JSON: `deployment_id`, `service`, `environment`, `finished_at`, `status`,
    /// `unplanned`, or an export of GitHub, GitLab or `DevLake`
    #[arg(long, value_name = "FILE")]
    pub(super) deployments: PathBuf,
    /// Changes, for lead time: `change_id`, `deployment_id`, `committed_at`
    #[arg(long, value_name = "FILE")]
    pub(super) changes: Option<PathBuf>,
    /// Incidents, for change fail rate and recovery: `incident_id`, `service`, `created_at`,
    /// `resolved_at`, `deployment_id`, `change_related`, or an export of Jira, `PagerDuty` or `DevLake`
    #[arg(long, value_name = "FILE")]
    pub(super) incidents: Option<PathBuf>,
    /// The first day to look at
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(super) from: Option<Date>,
    /// The day after the last to look at
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(super) to: Option<Date>,
    /// The one service to look at
    #[arg(long)]
    pub(super) service: Option<String>,
    /// The column of a field, such as `deployments.finished_at=completedOn`; the kind of file may be
    /// left out where only one kind has the field; an empty name means no column; may be given more
    /// than once
    #[arg(long, value_name = "KIND.FIELD=HEADER", value_parser = column)]
    pub(super) column: Vec<Column>,
    #[command(flatten)]
    pub(super) words: Words,
    /// Columns, words and time zone as the app or --save-mapping wrote them; other options go first
    #[arg(long, value_name = "FILE")]
    pub(super) mapping: Option<PathBuf>,
    /// Write columns, words and time zone as they were used, for --mapping
    #[arg(long, value_name = "FILE")]
    pub(super) save_mapping: Option<PathBuf>,
    /// Whose days and weeks they are: UTC, an offset such as +02:00, or a name such as Europe/Berlin;
    /// UTC unless a mapping says otherwise
    #[arg(long, value_name = "ZONE", value_parser = NamedZone::parse)]
    pub(super) timezone: Option<NamedZone>,
    /// Print unrounded numbers as JSON
    #[arg(long)]
    pub(super) json: bool,
}

/// What words mean. Whoever gives a list decides: the other words of the column mean the opposite.
#[derive(Args)]
pub(super) struct Words {
    /// A status of a deployment that succeeded; may be given more than once
    #[arg(long, value_name = "WORD")]
    success: Vec<String>,
    /// A status of a deployment that failed in production, such as one that was rolled back: it
    /// counts, and as failed; may be given more than once
    #[arg(long, value_name = "WORD")]
    failed: Vec<String>,
    /// An environment that is production; may be given more than once
    #[arg(long)]
    environment: Vec<String>,
    /// A mark of a deployment that was unplanned; may be given more than once
    #[arg(long, value_name = "WORD")]
    unplanned: Vec<String>,
    /// What an empty mark says of a deployment: unknown or planned
    #[arg(long, value_name = "MEANING", value_parser = empty_unplanned)]
    empty_unplanned: Option<EmptyUnplanned>,
    /// A mark of an incident that a change caused; may be given more than once
    #[arg(long, value_name = "WORD")]
    related: Vec<String>,
    /// What an empty mark says of an incident: `with_deployment` (caused by a change if the row names
    /// a deployment), related or unrelated
    #[arg(long, value_name = "MEANING", value_parser = empty_related)]
    empty_related: Option<EmptyRelated>,
    /// A service as incidents call it and as deployments do, such as `Checkout Service=checkout`; with
    /// nothing behind the sign it is no service of the deployments; may be given more than once
    #[arg(long, value_name = "NAME=SERVICE", value_parser = pair)]
    incident_service: Vec<(String, String)>,
}

/// A column that is named by hand.
#[derive(Clone, Debug)]
pub(super) struct Column {
    kind: Option<FileKind>,
    pub(super) field: Field,
    pub(super) header: String,
}

impl Column {
    /// Whether it is one of a kind of file.
    pub(super) fn is_of(&self, kind: FileKind) -> bool {
        kind.fields().contains(&self.field) && self.kind.is_none_or(|own| own == kind)
    }
}

/// A time zone with the name that it was given by.
#[derive(Clone, Debug, Default)]
pub(super) struct NamedZone {
    pub(super) name: String,
    pub(super) zone: Zone,
}

impl NamedZone {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        Ok(Self {
            name: text.to_owned(),
            zone: zone(text)?,
        })
    }
}

fn day(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| words::day_wrong())
}

fn zone(text: &str) -> Result<Zone, String> {
    if let Ok(zone) = text.parse() {
        return Ok(zone);
    }
    let named = TimeZone::get(text).map_err(|_| words::zone_unknown())?;
    Ok(Zone::from_offsets(1990, 2199, |millisecond| {
        let moment = Timestamp::from_millisecond(millisecond).unwrap_or_default();
        named.to_offset(moment).seconds().into()
    }))
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(words::pair_wrong)?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn column(text: &str) -> Result<Column, String> {
    let (name, header) = pair(text)?;
    let (kind, field) = match name.split_once('.') {
        Some((kind, field)) => {
            let kind = FileKind::from_key(kind);
            let kind = kind.ok_or_else(words::kind_unknown)?;
            (Some(kind), field)
        }
        None => (None, name.as_str()),
    };
    let field = Field::from_key(field).ok_or_else(|| {
        let fields = Field::ALL.map(|field| field.key().to_owned());
        words::field_unknown(field, &number::clauses(fields))
    })?;
    let has_field = |kind: &FileKind| kind.fields().contains(&field);
    match kind {
        Some(kind) if !has_field(&kind) => Err(words::field_foreign(kind.key())),
        None if FileKind::ALL.iter().filter(|kind| has_field(kind)).count() > 1 => {
            Err(words::field_ambiguous().to_owned())
        }
        _ => Ok(Column {
            kind,
            field,
            header,
        }),
    }
}

fn empty_unplanned(text: &str) -> Result<EmptyUnplanned, String> {
    EmptyUnplanned::from_key(text).ok_or_else(|| words::empty_unplanned_wrong().to_owned())
}

fn empty_related(text: &str) -> Result<EmptyRelated, String> {
    EmptyRelated::from_key(text).ok_or_else(|| words::empty_related_wrong().to_owned())
}

impl Words {
    /// Takes what was given over what the words of files meant so far.
    pub(super) fn apply(&self, meanings: &mut Meanings, history: &History) {
        for (given, list) in [
            (&self.success, &mut meanings.success),
            (&self.failed, &mut meanings.broke),
            (&self.environment, &mut meanings.production),
            (&self.unplanned, &mut meanings.unplanned),
            (&self.related, &mut meanings.related),
        ] {
            if !given.is_empty() {
                list.clone_from(given);
            }
        }
        // Which statuses failed in production does not decide which succeeded.
        for (given, field) in [
            (&self.success, Field::Status),
            (&self.environment, Field::Environment),
            (&self.unplanned, Field::Unplanned),
        ] {
            if let Some(file) = history.deployments.as_ref().filter(|_| !given.is_empty()) {
                meanings.decide(field, &file.words(field));
            }
        }
        if let Some(file) = history
            .incidents
            .as_ref()
            .filter(|_| !self.related.is_empty())
        {
            meanings.decide(Field::ChangeRelated, &file.words(Field::ChangeRelated));
        }
        meanings.empty_unplanned = self.empty_unplanned.unwrap_or(meanings.empty_unplanned);
        meanings.empty_related = self.empty_related.unwrap_or(meanings.empty_related);
        meanings
            .services
            .extend(self.incident_service.iter().cloned());
        if self.environment.is_empty() {
            meanings.take_only_environment(history);
        }
    }
}
