//! Saves a picture as a file that tells by itself what it shows.

use leptos::prelude::*;

use super::said::{control, partly_aloud, said};
use crate::browser::{files, page, picture, site};
use crate::chart::{Alone, Caption, ChartMarkup, Faces, Palette};
use crate::state::Notices;
use crate::text::results::file_name;
use crate::words;

/// The buttons that save a picture.
#[component]
pub(crate) fn SavePicture(
    /// What it shows, in a few words.
    title: String,
    /// Draws it, with what stands around it in the file; nothing where there is nothing to draw any more.
    draw: Callback<(), Option<(ChartMarkup, Caption)>>,
    /// The names of the two files, a drawing's and a photograph's.
    names: [String; 2],
    /// Whether no other picture of the page can be saved: what it shows is only read aloud then.
    is_only: bool,
) -> impl IntoView {
    let notices = Notices::expect();
    let label = |what| {
        let words = words::charts::save_picture(what, &title);
        if is_only {
            partly_aloud(words)
        } else {
            said(words, |_, name| name.into_any())
        }
    };
    let save_svg = label(words::charts::save_svg());
    let save_as_png = label(words::charts::save_png());
    let names = StoredValue::new(names);
    let save = move |is_drawing: bool| {
        let [svg, png] = names.get_value();
        let Some((drawing, caption)) = draw.run(()) else {
            return;
        };
        leptos::task::spawn_local(async move {
            // Where the faces do not come, the picture is saved without them: those that stand in are in it.
            let files = site::faces().await;
            let faces =
                files.map_or_else(|_| Faces::default(), |[one, other]| Faces::of(&one, &other));
            let file = drawing.standalone(palette(), &caption, &faces);
            let saved = if is_drawing {
                files::save_text(&svg, "image/svg+xml", &file.svg)
            } else {
                save_png(&png, &file).await
            };
            if saved.is_err() {
                notices.say(words::charts::save_failed());
            }
        });
    };
    view! {
        <button class="button" type="button" on:click=move |_| save(true)>
            {save_svg}
        </button>
        <button class="button" type="button" on:click=move |_| save(false)>
            {save_as_png}
        </button>
    }
}

/// The same for a picture of no team, which stands by itself.
#[component]
pub(crate) fn SaveDrawing(
    /// What it shows, in a few words: its title in the file.
    title: String,
    /// What the files are called after.
    #[prop(into)]
    file: String,
    /// How it is to be read, a paragraph each.
    notes: Vec<String>,
    /// Draws it; nothing where there is nothing to draw any more.
    draw: Callback<(), Option<ChartMarkup>>,
    /// Whether the buttons come on demand, where pictures stand close together.
    #[prop(optional)]
    is_folded: bool,
) -> impl IntoView {
    let names = ["svg", "png"].map(|ending| file_name("", &file, None, ending));
    let caption = StoredValue::new(Caption {
        title: title.clone(),
        notes,
        ..Caption::default()
    });
    let draw = Callback::new(move |()| Some((draw.run(())?, caption.get_value())));
    let summary = is_folded.then(|| control(words::charts::save(), &title));
    let buttons = view! {
        <p class="cluster off-paper">
            <SavePicture title draw names is_only=false />
        </p>
    };
    match summary {
        None => buttons.into_any(),
        Some(summary) => view! {
            <details class="off-paper">
                <summary>{summary}</summary>
                {buttons}
            </details>
        }
        .into_any(),
    }
}

/// The colors of the page as it is shown now.
fn palette() -> Palette {
    if page::is_dark() {
        Palette::Dark
    } else {
        Palette::Light
    }
}

async fn save_png(name: &str, file: &Alone) -> Result<(), wasm_bindgen::JsValue> {
    let (width, height) = file.size;
    let painted = picture::png_of(&file.svg, width, height).await?;
    files::save(name, &painted)
}
