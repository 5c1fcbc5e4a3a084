//! `waymark export`: an assessment in a format of another tool.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use waymark::content::{Library, shipped};
use waymark::exchange::tabular::{Comma, write_book, write_csv};
use waymark::exchange::write_with;
use waymark::report::actions::{Tracker, calendar, events, table};
use waymark::report::{Facts, Planned, Report, entity_name};
use waymark::roadmap::Standing;
use waymark::scoring::BandEdition;
use waymark::text::export::{Subject, told};
use waymark::words::cli as words;

use super::documents::{Picked, pick, with_own};
use super::print_problems;

/// What is asked of `waymark export`.
#[derive(Args)]
pub(super) struct Arguments {
    #[arg(help = words::help_export_file())]
    file: String,
    #[arg(value_enum, help = words::help_export_format())]
    format: Format,
    #[arg(long, help = words::help_export_entity())]
    entity: Option<String>,
    #[arg(long, default_value = "2023", value_parser = super::edition, help = words::help_score_bands())]
    bands: BandEdition,
}

/// A format.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    #[value(help = words::help_export_json())]
    Json,
    #[value(help = words::help_export_xlsx())]
    Xlsx,
    #[value(help = words::help_export_csv())]
    Csv,
    #[value(help = words::help_export_csv_excel())]
    CsvExcel,
    #[value(help = words::help_export_tracker())]
    Github,
    #[value(help = words::help_export_tracker())]
    Gitlab,
    #[value(help = words::help_export_tracker())]
    Jira,
    #[value(help = words::help_export_ics())]
    Ics,
    #[value(help = words::help_export_backstage())]
    Backstage,
    #[value(help = words::help_export_annotations())]
    Annotations,
    #[value(help = words::help_export_readme())]
    Readme,
}

pub(super) fn export(arguments: &Arguments) -> io::Result<ExitCode> {
    let shipped = match shipped::library() {
        Ok(library) => library,
        Err(problems) => return Ok(print_problems(&problems)),
    };
    let Some(picked) = pick(&arguments.file) else {
        return Ok(ExitCode::FAILURE);
    };
    let (library, has_problems) = with_own(&shipped, &picked.own);
    let now = jiff::Timestamp::now().to_string();
    let made = made(arguments, &picked, &library, &now);
    io::stdout().lock().write_all(&made)?;
    Ok(ExitCode::from(u8::from(has_problems)))
}

fn made(arguments: &Arguments, picked: &Picked, library: &Library, now: &str) -> Vec<u8> {
    let (assessment, edition) = (&picked.assessment, arguments.bands);
    let asks = |id: &_| {
        assessment
            .questionnaires
            .iter()
            .any(|chosen| chosen.id == *id)
    };
    let document = || {
        write_with(
            [assessment],
            picked.own.iter().filter(|file| asks(&file.id)),
        )
    };
    let report = Report::of(library, assessment);
    let tables = || {
        told(&[Subject {
            catalogue: &library.catalogue,
            guidance: &library.guidance,
            assessment,
            scorecards: &report.scorecards,
            roadmap: &report.roadmap,
            edition,
        }])
    };
    let actions = || {
        let planned = Planned {
            guidance: &library.guidance,
            assessment,
            roadmap: &report.roadmap,
            standing: Standing {
                catalogue: &library.catalogue,
                scorecards: &report.scorecards,
                performance: &report.performance,
            },
            edition,
            // No site is known here.
            address: |_| String::new(),
        };
        planned.actions()
    };
    let facts = Facts {
        assessment,
        scorecards: &report.scorecards,
        performance: &report.performance,
        roadmap: &report.roadmap,
        edition,
    };
    match arguments.format {
        Format::Json => document().into_bytes(),
        Format::Xlsx => write_book(&document(), &tables()),
        Format::Csv => write_csv(&document(), &tables(), Comma::Plain).into_bytes(),
        Format::CsvExcel => write_csv(&document(), &tables(), Comma::Excel).into_bytes(),
        Format::Github => table(&actions(), Tracker::GitHub).into_bytes(),
        Format::Gitlab => table(&actions(), Tracker::GitLab).into_bytes(),
        Format::Jira => table(&actions(), Tracker::Jira).into_bytes(),
        Format::Ics => calendar(&events(assessment, &actions()), now).into_bytes(),
        Format::Backstage => {
            let named = [&assessment.scope, &assessment.team].into_iter();
            let named = named
                .map(String::as_str)
                .find(|name| !name.trim().is_empty());
            let name = || entity_name(named.unwrap_or_default());
            let entity = arguments.entity.clone().unwrap_or_else(name);
            format!("{:#}\n", facts.to_backstage(&entity, now)).into_bytes()
        }
        Format::Annotations => facts.to_annotations().into_bytes(),
        Format::Readme => facts.to_snippet(&[]).into_bytes(),
    }
}
