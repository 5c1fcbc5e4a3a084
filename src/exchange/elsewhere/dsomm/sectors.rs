//! The score of each sector.

use super::model::Model;
use super::progress::Progress;
use crate::exchange::elsewhere::score::{OwnScore, Tally, as_f64};

/// The sectors of some teams, in the order of the model: each dimension with its sub-dimensions by level.
pub(super) fn scores(model: &Model, progress: &Progress, teams: &[usize]) -> Vec<OwnScore> {
    let mut dimensions: Vec<(&str, Vec<(String, Tally)>)> = Vec::new();
    for activity in &model.activities {
        let dimension = dimensions
            .iter()
            .position(|(name, _)| *name == activity.dimension);
        let dimension = dimension.unwrap_or_else(|| {
            dimensions.push((&activity.dimension, Vec::new()));
            dimensions.len() - 1
        });
        let Some((_, sectors)) = dimensions.get_mut(dimension) else {
            continue;
        };
        let name = format!("{} {}", activity.sub_dimension, activity.level);
        let at = sectors.iter().position(|(known, _)| *known == name);
        let at = at.unwrap_or_else(|| {
            sectors.push((name, Tally::default()));
            sectors.len() - 1
        });
        let Some((_, tally)) = sectors.get_mut(at) else {
            continue;
        };
        for team in teams {
            match progress.of(&activity.id, *team) {
                Some(Ok(value)) => tally.add(value),
                Some(Err(())) => tally.fail(),
                None => tally.skip(),
            }
        }
    }
    let dimensions = dimensions.into_iter().map(|(name, sectors)| {
        let sectors = sectors.into_iter().map(|(name, tally)| {
            // The mean over activities of the mean over teams: every activity has as many.
            let mean = tally.sum / as_f64(tally.asked.max(1));
            tally.score(&name, Some(mean), 1.0)
        });
        let parts: Vec<OwnScore> = sectors.collect();
        let count = |of: fn(&OwnScore) -> usize| parts.iter().map(of).sum();
        OwnScore {
            name: name.to_owned(),
            value: None,
            most: 1.0,
            answered: count(|part| part.answered),
            asked: count(|part| part.asked),
            is_least: parts.iter().any(|part| part.is_least),
            parts,
        }
    });
    dimensions.collect()
}
