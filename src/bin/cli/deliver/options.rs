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
    #[arg(long, value_name = "FILE", help = words::help_deliver_deployments())]
    pub(super) deployments: PathBuf,
    #[arg(long, value_name = "FILE", help = words::help_deliver_changes())]
    pub(super) changes: Option<PathBuf>,
    #[arg(long, value_name = "FILE", help = words::help_deliver_incidents())]
    pub(super) incidents: Option<PathBuf>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day, help = words::help_deliver_from())]
    pub(super) from: Option<Date>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day, help = words::help_deliver_to())]
    pub(super) to: Option<Date>,
    #[arg(long, help = words::help_deliver_service())]
    pub(super) service: Option<String>,
    #[arg(long, value_name = "KIND.FIELD=HEADER", value_parser = column, help = words::help_deliver_column())]
    pub(super) column: Vec<Column>,
    #[command(flatten)]
    pub(super) words: Words,
    #[arg(long, value_name = "FILE", help = words::help_deliver_mapping())]
    pub(super) mapping: Option<PathBuf>,
    #[arg(long, value_name = "FILE", help = words::help_deliver_save_mapping())]
    pub(super) save_mapping: Option<PathBuf>,
    #[arg(long, value_name = "ZONE", value_parser = NamedZone::parse, help = words::help_deliver_timezone())]
    pub(super) timezone: Option<NamedZone>,
    #[arg(long, help = words::help_deliver_json())]
    pub(super) json: bool,
}

/// What words mean. Whoever gives a list decides: the other words of the column mean the opposite.
#[derive(Args)]
pub(super) struct Words {
    #[arg(long, value_name = "WORD", help = words::help_deliver_success())]
    success: Vec<String>,
    #[arg(long, value_name = "WORD", help = words::help_deliver_failed())]
    failed: Vec<String>,
    #[arg(long, help = words::help_deliver_environment())]
    environment: Vec<String>,
    #[arg(long, value_name = "WORD", help = words::help_deliver_unplanned())]
    unplanned: Vec<String>,
    #[arg(long, value_name = "MEANING", value_parser = empty_unplanned, help = words::help_deliver_empty_unplanned())]
    empty_unplanned: Option<EmptyUnplanned>,
    #[arg(long, value_name = "WORD", help = words::help_deliver_related())]
    related: Vec<String>,
    #[arg(long, value_name = "MEANING", value_parser = empty_related, help = words::help_deliver_empty_related())]
    empty_related: Option<EmptyRelated>,
    #[arg(long, value_name = "NAME=SERVICE", value_parser = pair, help = words::help_deliver_incident_service())]
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
