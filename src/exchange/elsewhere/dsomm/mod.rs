//! Progress and evidence of OWASP's `DevSecOps` Maturity Model, with or without its model.
//!
//! ## The formula
//! An activity of a team counts as the best of its states does: 0, 0.2, 0.5 or 1 where the tool's settings are
//! the usual ones. Of several teams the mean counts. A sector, which is a sub-dimension at a level, is the
//! mean of all its activities, those without progress as 0. There is no score of the whole.
//!
//! Source: devsecopsmaturitymodel/DevSecOps-MaturityModel, `sector-service.ts` and `progress-store.ts`
//! (698e879, April 2026).

mod evidence;
mod model;
mod progress;
mod sectors;

use super::error::ForeignError;
use super::foreign::{Foreign, Remark};
use super::tool::Tool;
use super::yaml::Yaml;
use model::Model;
use progress::{Progress, States};

/// Whether a YAML document is one of this tool.
pub(super) fn is_dsomm(document: &Yaml) -> bool {
    let is_part = |name: &str| document.get(name).is_some();
    is_part("progress")
        || is_part("evidence")
        || is_part("progressDefinition")
        || Model::is(document)
}

/// Reads the documents of all files together.
pub(super) fn of_documents(documents: &[Yaml]) -> Result<Foreign, ForeignError> {
    let mut foreign = Foreign::of(Tool::Dsomm);
    foreign.teams.clear();
    let model = Model::of(documents);
    let states = States::of(documents);
    let mut progress = Progress::default();
    for document in documents {
        if let Some(fields) = document.get("progress") {
            progress.read(fields, &states, model.as_ref(), &mut foreign);
        }
        if let Some(fields) = document.get("evidence") {
            evidence::read(fields, model.as_ref(), &mut foreign);
        }
    }
    if foreign.items.is_empty() {
        return Err(ForeignError::ModelAlone);
    }
    match &model {
        Some(model) => {
            let all: Vec<usize> = (0..foreign.teams.len()).collect();
            for at in &all {
                let scores = sectors::scores(model, &progress, &[*at]);
                if let Some(team) = foreign.teams.get_mut(*at) {
                    team.scores = scores;
                }
            }
            if all.len() > 1 {
                foreign.together = sectors::scores(model, &progress, &all);
            }
            let version = model.version.clone();
            foreign
                .remarks
                .push(Remark::Model(version, model.activities.len()));
            foreign.remarks.push(Remark::BlankIsZero);
        }
        None => foreign.remarks.push(Remark::NoModel),
    }
    if foreign.teams.is_empty() {
        foreign.place_of("");
    }
    Ok(foreign)
}
