//! The map of one questionnaire, and the picture to take away.

use leptos::prelude::*;

use super::lens::Lens;
use crate::chart::{Caption, ChartMarkup, RadarSize};
use crate::report::ScoreMap;
use crate::text::results::{self, figure as words};
use crate::ui::part::{ChartFigure, Picture, SavePicture};

/// The map.
pub(super) fn figure(lens: &Lens) -> impl IntoView + use<> {
    let missing = lens.without_before();
    let missing = lens
        .since
        .as_ref()
        .filter(|_| !missing.is_empty())
        .map(|since| words::not_before(&missing, &since.when));
    view! {
        <div class="stack stack--tight">
            <ChartFigure picture=picture_of(lens) />
            {missing.map(|missing| view! { <p class="aside-note">{missing}</p> })}
        </div>
    }
}

/// The buttons that save the map of a questionnaire, of several with its name; nothing where there
/// is no map.
pub(super) fn save_picture(lens: &Lens, is_only: bool) -> Option<impl IntoView + use<>> {
    lens.scorecard.score?;
    let questionnaire = lens.scorecard.questionnaire.as_str();
    let name = |ending| results::file_name(&lens.team, questionnaire, lens.date, ending);
    let names = [name("svg"), name("png")];
    let title = lens.scorecard.title.clone();
    let lens = StoredValue::new(lens.clone());
    let draw = Callback::new(move |()| Some(lens.with_value(drawn)));
    Some(view! { <SavePicture title draw names is_only /> })
}

/// The map with what stands around it in a file of its own.
fn drawn(lens: &Lens) -> (ChartMarkup, Caption) {
    let picture = picture_of(lens);
    let whose = words::whose(&lens.team, lens.date);
    let caption = picture.caption(lens.scorecard.title.clone(), whose);
    (picture.draw(RadarSize::Wide), caption)
}

fn picture_of(lens: &Lens) -> Picture {
    let ScoreMap {
        title,
        summary,
        axes,
        series,
    } = lens.scored().map(lens.date);
    Picture {
        id: format!("map-{}", lens.scorecard.questionnaire),
        title,
        summary,
        axes,
        series,
        naming: lens.naming(),
    }
}
