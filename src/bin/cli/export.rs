//! `waymark export`: an assessment in a format of another tool.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use waymark::assessment::Assessment;
use waymark::exchange::tabular::{Comma, Told, write_book, write_csv};
use waymark::exchange::write_with;
use waymark::questionnaire::QuestionnaireId;
use waymark::report::actions::{Action, Tracker, calendar, events, table};
use waymark::report::{Facts, Planned, Report, entity_name};
use waymark::roadmap::Standing;
use waymark::scoring::BandEdition;
use waymark::text::export::{Subject, told};
use waymark::words::cli as words;

use super::reading::{Read, read};

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
    let Some(read) = read(&arguments.file) else {
        return Ok(ExitCode::FAILURE);
    };
    let source = Source {
        read: &read,
        report: Report::of(&read.library, &read.picked.assessment),
        edition: arguments.bands,
    };
    io::stdout().lock().write_all(&source.made(arguments))?;
    Ok(read.code)
}

/// What every format is made of.
struct Source<'a> {
    read: &'a Read,
    report: Report<'a>,
    edition: BandEdition,
}

impl Source<'_> {
    fn made(&self, arguments: &Arguments) -> Vec<u8> {
        let now = jiff::Timestamp::now().to_string();
        match arguments.format {
            Format::Json => self.document().into_bytes(),
            Format::Xlsx => write_book(&self.document(), &self.beside()),
            Format::Csv => write_csv(&self.document(), &self.beside(), Comma::Plain).into_bytes(),
            Format::CsvExcel => {
                write_csv(&self.document(), &self.beside(), Comma::Excel).into_bytes()
            }
            Format::Github => table(&self.actions(), Tracker::GitHub).into_bytes(),
            Format::Gitlab => table(&self.actions(), Tracker::GitLab).into_bytes(),
            Format::Jira => table(&self.actions(), Tracker::Jira).into_bytes(),
            Format::Ics => calendar(&events(self.assessment(), &self.actions()), &now).into_bytes(),
            Format::Backstage => {
                let entity = arguments.entity.clone();
                let entity = entity.unwrap_or_else(|| entity_name(self.assessment()));
                format!("{:#}\n", self.facts().to_backstage(&entity, &now)).into_bytes()
            }
            Format::Annotations => self.facts().to_annotations().into_bytes(),
            Format::Readme => self.facts().to_snippet(&[]).into_bytes(),
        }
    }

    fn assessment(&self) -> &Assessment {
        &self.read.picked.assessment
    }

    /// The assessment, with the authors' files that it asks.
    fn document(&self) -> String {
        let assessment = self.assessment();
        let asks = |id: &QuestionnaireId| {
            let mut chosen = assessment.questionnaires.iter();
            chosen.any(|chosen| chosen.id == *id)
        };
        let own = self.read.picked.own.iter();
        write_with([assessment], own.filter(|file| asks(&file.id)))
    }

    /// What tables tell beside the values of the document.
    fn beside(&self) -> Told {
        told(&[Subject {
            catalogue: &self.read.library.catalogue,
            guidance: &self.read.library.guidance,
            assessment: self.assessment(),
            scorecards: &self.report.scorecards,
            roadmap: &self.report.roadmap,
            edition: self.edition,
        }])
    }

    fn actions(&self) -> Vec<Action> {
        let planned = Planned {
            guidance: &self.read.library.guidance,
            assessment: self.assessment(),
            roadmap: &self.report.roadmap,
            standing: Standing {
                catalogue: &self.read.library.catalogue,
                scorecards: &self.report.scorecards,
                performance: &self.report.performance,
            },
            edition: self.edition,
            // No site is known here.
            address: |_| String::new(),
        };
        planned.actions()
    }

    fn facts(&self) -> Facts<'_> {
        Facts {
            assessment: self.assessment(),
            scorecards: &self.report.scorecards,
            performance: &self.report.performance,
            roadmap: &self.report.roadmap,
            edition: self.edition,
        }
    }
}
