//! What each area brings.
//!
//! `cargo xtask finish` splits a release build at the gates of this file: what only a gate reaches leaves
//! the main WebAssembly file for one of the area's own, what several reach for one that they share. Calling
//! a gate first fetches its files. A debug build stays in one piece.

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;

use super::late::{Brought, Fetching, Part};
use crate::pages::Area;
use crate::reading::Item;
use crate::ui::frame::WordsHere;
use crate::ui::page::{
    AboutPage, CloudCostPage, DeliveryPage, ErrorBudgetPage, Extent, HistoryPage, HomeBody,
    HomeMap, Import, LearnPage, LibraryPage, OpenFile, OwnAwaited, OwnQuestionnairesPage,
    ProposalTakes, QuickCheckPage, ResultsPage, ReviewPage, RoadmapPage, SettingsPage, ToilPage,
    ToolsPage, ValueStreamPage, WholeDimension, WorksheetPage,
};
use crate::ui::route::Route;

/// Fetches the code of an area. The first one is always here and brings nothing.
pub(super) fn fetch(area: Area) -> Fetching {
    match area {
        Area::First => Box::pin(async { None }),
        Area::Home => code(home()),
        Area::Import => code(import()),
        Area::Question => code(question()),
        Area::Results => code(results()),
        Area::Roadmap => code(roadmap()),
        Area::Delivery => code(delivery()),
        Area::History => code(history()),
        Area::Library => code(library()),
        Area::Tools => code(tools()),
        Area::Own => code(own()),
        Area::OwnReader => code(own_reader()),
        Area::Settings => code(settings()),
    }
}

/// The code, once it is here; the loader tells the console why it does not come.
fn code(coming: impl Future<Output = Result<Brought, SplitLoaderError>> + 'static) -> Fetching {
    Box::pin(async { coming.await.ok() })
}

/// A gate: whoever names what it brings elsewhere pulls that into another file.
macro_rules! gate {
    ($area:ident, $brought:expr) => {
        #[cfg(not(debug_assertions))]
        #[wasm_split($area, fallible, wasm_split_path = ::leptos::wasm_split)]
        fn $area() -> Result<Brought, SplitLoaderError> {
            Ok($brought)
        }

        #[cfg(debug_assertions)]
        #[allow(clippy::unused_async, reason = "a release build fetches a file here")]
        async fn $area() -> Result<Brought, SplitLoaderError> {
            Ok($brought)
        }
    };
}

gate!(
    home,
    Brought {
        draw: |part| match part {
            Part::HomeMap => HomeMap().into_any(),
            Part::HomeTakes => ProposalTakes().into_any(),
            Part::OpenFile => OpenFile().into_any(),
            Part::HomeBody => HomeBody().into_any(),
            _ => ().into_any(),
        },
        begin: |_| (),
    }
);

gate!(
    import,
    Brought {
        draw: |part| match part {
            Part::Import(given) => view! { <Import given /> }.into_any(),
            _ => ().into_any(),
        },
        begin: |handles| {
            handles.shipped.load_field();
            handles.shipped.load_guidance();
        },
    }
);

gate!(
    question,
    Brought {
        draw: |part| match part {
            Part::Dimension(id) => view! { <WholeDimension id /> }.into_any(),
            Part::Terms(id) => view! { <WordsHere item=Item::Question(id) /> }.into_any(),
            Part::Extent(asked, depth) => view! { <Extent asked depth /> }.into_any(),
            _ => ().into_any(),
        },
        begin: |_| (),
    }
);

gate!(
    results,
    Brought {
        draw: |part| match part {
            Part::Page(Route::Review) => ReviewPage().into_any(),
            Part::Page(Route::Results) => ResultsPage().into_any(),
            _ => ().into_any(),
        },
        begin: |handles| {
            handles.shipped.load_field();
            handles.shipped.load_guidance();
        },
    }
);

gate!(
    roadmap,
    Brought {
        draw: |part| match part {
            Part::Page(Route::Roadmap) => RoadmapPage().into_any(),
            _ => ().into_any(),
        },
        begin: |handles| {
            handles.shipped.load_field();
            handles.shipped.load_guidance();
        },
    }
);

gate!(
    delivery,
    Brought {
        draw: |part| match part {
            Part::Page(Route::Delivery) => DeliveryPage().into_any(),
            Part::Page(Route::QuickCheck) => QuickCheckPage().into_any(),
            _ => ().into_any(),
        },
        begin: |_| (),
    }
);

gate!(
    history,
    Brought {
        draw: |part| match part {
            Part::Page(Route::History) => HistoryPage().into_any(),
            _ => ().into_any(),
        },
        begin: |_| (),
    }
);

gate!(
    library,
    Brought {
        draw: |part| match part {
            Part::Page(Route::Library) => LibraryPage().into_any(),
            Part::Page(Route::Learn) => LearnPage().into_any(),
            Part::Page(Route::Worksheet) => WorksheetPage().into_any(),
            _ => ().into_any(),
        },
        begin: |_| (),
    }
);

gate!(
    tools,
    Brought {
        draw: |part| match part {
            Part::Page(Route::Tools) => ToolsPage().into_any(),
            Part::Page(Route::ValueStream) => ValueStreamPage().into_any(),
            Part::Page(Route::ErrorBudget) => ErrorBudgetPage().into_any(),
            Part::Page(Route::Toil) => ToilPage().into_any(),
            Part::Page(Route::CloudCost) => CloudCostPage().into_any(),
            _ => ().into_any(),
        },
        begin: |_| (),
    }
);

gate!(
    own,
    Brought {
        draw: |part| match part {
            Part::Page(Route::OwnQuestionnaires) => OwnQuestionnairesPage().into_any(),
            _ => ().into_any(),
        },
        begin: |handles| {
            handles.shipped.load_field();
            handles.shipped.load_guidance();
            handles.own_files.load();
        },
    }
);

gate!(
    own_reader,
    Brought {
        draw: |part| match part {
            Part::OwnAwaited => OwnAwaited().into_any(),
            _ => ().into_any(),
        },
        begin: |handles| {
            handles.shipped.load_field();
            handles.shipped.load_guidance();
            handles.own_files.load();
        },
    }
);

gate!(
    settings,
    Brought {
        draw: |part| match part {
            Part::Page(Route::Settings) => SettingsPage().into_any(),
            Part::Page(Route::About) => AboutPage().into_any(),
            _ => ().into_any(),
        },
        begin: |_| (),
    }
);
