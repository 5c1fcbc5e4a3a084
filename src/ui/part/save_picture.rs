//! Saves a picture as a file that tells by itself what it shows.

use leptos::prelude::*;

use super::chart_figure::Picture;
use super::said::{partly_aloud, said};
use crate::browser::{files, page, picture, site};
use crate::chart::{Alone, Faces, Palette, RadarSize};
use crate::state::Notices;
use crate::words;

/// The buttons that save a picture.
#[component]
pub(crate) fn SavePicture(
    /// The picture.
    picture: Picture,
    /// Its title in the file.
    title: String,
    /// Whose it is, and of which day.
    whose: String,
    /// The names of the two files, a drawing's and a photograph's.
    names: [String; 2],
    /// Whether no other picture of the page can be saved: what it shows is only read aloud then.
    is_only: bool,
) -> impl IntoView {
    let notices = Notices::expect();
    let label = |what| {
        let words = words::results::save_picture(what, &title);
        if is_only {
            partly_aloud(words)
        } else {
            said(words, |_, name| name.into_any())
        }
    };
    let save_svg = label(words::results::figure_save_svg());
    let save_as_png = label(words::results::figure_save_png());
    let caption = picture.caption(title, whose);
    let drawing = picture.draw(RadarSize::Wide);
    let alone =
        StoredValue::new(move |faces: &Faces| drawing.standalone(palette(), &caption, faces));
    let names = StoredValue::new(names);
    let save = move |is_drawing: bool| {
        let [svg, png] = names.get_value();
        leptos::task::spawn_local(async move {
            // Where the faces do not come, the picture is saved without them: those that stand in are in it.
            let files = site::faces().await;
            let faces =
                files.map_or_else(|_| Faces::default(), |[one, other]| Faces::of(&one, &other));
            let file = alone.with_value(|alone| alone(&faces));
            let saved = if is_drawing {
                files::save_text(&svg, "image/svg+xml", &file.svg)
            } else {
                save_png(&png, &file).await
            };
            if saved.is_err() {
                notices.say(words::results::save_failed());
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
