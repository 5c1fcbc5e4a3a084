//! What each area brings.
//!
//! `cargo xtask finish` splits a release build at the gates of this file: what only a gate reaches leaves
//! the main WebAssembly file for one of the area's own, what several reach for one that they share. Calling
//! a gate first fetches its files. A debug build stays in one piece.

use std::pin::Pin;
use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;

use super::clash::Clashes;
use super::keeper::{self, FolderAsleep, FolderChoice, SaveCopy};
use super::late::{Brought, Fetching, Part};
use super::notices::Leaving;
use super::past::{DeletedLately, EarlierStates};
use crate::pages::Area;
use crate::state::{Handles, Reader, Stored, ThenRead};
use crate::ui::page::{
    AboutPage, Answering, AssessmentList, Beside, CameraReader, CloudCostPage, ComparePage, Course,
    DecideStep, DeliveryPage, ErrorBudgetPage, ExportPage, Extent, FieldReference, FindPractice,
    ForeignPage, GroupingFields, HistoryPage, HomeBody, HomeMap, Import, JoinPage, KeepStep,
    LearnPage, LibraryPage, NothingAsked, OpenFile, OpenSample, OwnAwaited, OwnQuestionnairesPage,
    ProposalTakes, QuickCheckPage, ReadFile, ReadForeign, ReadTables, ReadTeamsFiles, Reason,
    ReportPage, ResultsPage, ReturnOnInvestmentPage, ReviewPage, RoadmapPage, SettingsPage, Share,
    StagePage, TeamsPage, TeamsTable, ToilPage, ToolsPage, Unreadable, ValueStreamPage,
    WholeDimension, WorksheetPage, WorkshopPage,
};
use crate::ui::route::Route;

/// The code of an area on its way, as the loader has it.
type Coming = Pin<Box<dyn Future<Output = Result<Brought, SplitLoaderError>>>>;

/// Fetches the code of an area. The first one is always here and brings nothing.
pub(super) fn fetch(area: Area) -> Fetching {
    let coming: Coming = match area {
        Area::First => return Box::pin(async { None }),
        Area::Home => Box::pin(home()),
        Area::List => Box::pin(list()),
        Area::Import => Box::pin(import()),
        Area::Sheets => Box::pin(sheets()),
        Area::Question => Box::pin(question()),
        Area::Results => Box::pin(results()),
        Area::Report => Box::pin(report()),
        Area::Roadmap => Box::pin(roadmap()),
        Area::Compare => Box::pin(compare()),
        Area::Export => Box::pin(export()),
        Area::Delivery => Box::pin(delivery()),
        Area::History => Box::pin(history()),
        Area::Foreign => Box::pin(foreign()),
        Area::ForeignRead => Box::pin(foreign_read()),
        Area::Library => Box::pin(library()),
        Area::Paper => Box::pin(paper()),
        Area::Tools => Box::pin(tools()),
        Area::Own => Box::pin(own()),
        Area::Author => Box::pin(author()),
        Area::OwnReader => Box::pin(own_reader()),
        Area::Workshop => Box::pin(workshop()),
        Area::Camera => Box::pin(camera()),
        Area::WorkshopEnd => Box::pin(workshop_end()),
        Area::Stage => Box::pin(stage()),
        Area::Join => Box::pin(join()),
        Area::JoinOwn => Box::pin(join_own()),
        Area::Teams => Box::pin(teams()),
        Area::TeamsTable => Box::pin(teams_table()),
        Area::TeamsOwn => Box::pin(teams_own()),
        Area::Settings => Box::pin(settings()),
        Area::Keeping => Box::pin(keeping()),
        Area::Tabs => Box::pin(tabs()),
        Area::Past => Box::pin(past()),
        Area::Notices => Box::pin(notices()),
    };
    // The loader tells the console why it does not come.
    Box::pin(async { coming.await.ok() })
}

/// What reads, once it is here.
static READER: OnceLock<Reader> = OnceLock::new();

/// What this browser keeps, once it is read; what reads it is fetched only where there is something.
///
/// # Errors
/// When what reads it does not come.
pub(super) async fn read(stored: Stored) -> Result<Stored, SplitLoaderError> {
    if !stored.has_unread() {
        return Ok(stored);
    }
    let reader = reader().await?;
    READER.get_or_init(|| reader);
    Ok((reader.start)(stored))
}

/// Hands over what reads, at once where it is here; nothing where it does not come.
pub(super) fn read_again(then: ThenRead) {
    if let Some(reader) = READER.get() {
        return then(Some(*reader));
    }
    spawn_local(async move {
        let reader = reader().await.ok();
        then(reader.map(|reader| *READER.get_or_init(|| reader)));
    });
}

/// A gate: whoever names what it brings elsewhere pulls that into another file.
macro_rules! gate {
    ($name:ident brings $what:ty: $brought:expr) => {
        #[cfg(not(debug_assertions))]
        #[wasm_split($name, fallible, wasm_split_path = ::leptos::wasm_split)]
        fn $name() -> Result<$what, SplitLoaderError> {
            Ok($brought)
        }

        #[cfg(debug_assertions)]
        #[allow(clippy::unused_async, reason = "a release build fetches a file here")]
        async fn $name() -> Result<$what, SplitLoaderError> {
            Ok($brought)
        }
    };
    // That of an area: first what it loads once it is here, as `content` in `pages.toml` has it, then its
    // parts with what draws each.
    ($area:ident loads [$($load:ident),*] $(and $then:expr)?; $($part:pat => $drawn:expr),+ $(,)?) => {
        gate!($area brings Brought: Brought {
            draw: |part| match part {
                $($part => $drawn.into_any(),)+
                _ => ().into_any(),
            },
            begin: |_handles| {
                $(_handles.shipped.$load();)*
                $($then(_handles);)?
            },
        });
    };
}

// No area: it is passed before there is anything to draw.
gate!(reader brings Reader: Reader::HERE);

gate!(home loads [];
    Part::HomeMap => HomeMap(),
    Part::HomeTakes => ProposalTakes(),
    Part::OpenFile => OpenFile(),
    Part::HomeBody => HomeBody(),
);

gate!(list loads [];
    Part::Assessments => AssessmentList(),
    Part::Unreadable => Unreadable(),
);

gate!(import loads [load_field, load_guidance];
    Part::Import(given) => view! { <Import given /> },
    Part::Sample(wanted) => view! { <OpenSample wanted /> },
    Part::Share(wanted) => view! { <Share wanted /> },
);

gate!(sheets loads [];
    Part::Tables(file) => view! { <ReadTables file /> },
);

gate!(question loads [];
    Part::Dimension(id) => view! { <WholeDimension id /> },
    Part::Beside(id) => view! { <Beside id /> },
    Part::Course(question) => view! { <Course question /> },
    Part::Answering(question) => view! { <Answering question /> },
    Part::NothingAsked => NothingAsked(),
    Part::Reason(id, kept) => view! { <Reason id kept /> },
    Part::Extent(asked, depth) => view! { <Extent asked depth /> },
    Part::Grouping(draft) => view! { <GroupingFields draft /> },
);

gate!(results loads [load_guidance];
    Part::Page(Route::Review) => ReviewPage(),
    Part::Page(Route::Results) => ResultsPage(),
);

gate!(report loads [load_guidance];
    Part::Page(Route::Report) => ReportPage(),
);

gate!(roadmap loads [load_guidance];
    Part::Page(Route::Roadmap) => RoadmapPage(),
);

gate!(compare loads [load_guidance];
    Part::Page(Route::Compare) => ComparePage(),
);

gate!(export loads [load_guidance];
    Part::Page(Route::Export) => ExportPage(),
);

gate!(delivery loads [];
    Part::Page(Route::Delivery) => DeliveryPage(),
    Part::Page(Route::QuickCheck) => QuickCheckPage(),
);

gate!(history loads [];
    Part::Page(Route::History) => HistoryPage(),
);

gate!(foreign loads [];
    Part::Page(Route::Foreign) => ForeignPage(),
);

gate!(foreign_read loads [load_field];
    Part::Foreign(given) => view! { <ReadForeign given /> },
);

gate!(library loads [load_field, load_guidance, load_handbook];
    Part::Page(Route::Library) => LibraryPage(),
    Part::Page(Route::Learn) => LearnPage(),
);

gate!(paper loads [load_field, load_guidance, load_handbook];
    Part::Page(Route::Worksheet) => WorksheetPage(),
);

gate!(tools loads [];
    Part::Page(Route::Tools) => ToolsPage(),
    Part::Page(Route::ValueStream) => ValueStreamPage(),
    Part::Page(Route::ErrorBudget) => ErrorBudgetPage(),
    Part::Page(Route::Toil) => ToilPage(),
    Part::Page(Route::CloudCost) => CloudCostPage(),
    Part::Page(Route::ReturnOnInvestment) => ReturnOnInvestmentPage(),
);

gate!(own loads [load_field, load_guidance] and load_own;
    Part::Page(Route::OwnQuestionnaires) => OwnQuestionnairesPage(),
);

gate!(author loads [];
    Part::FindPractice => FindPractice(),
    Part::FieldReference => FieldReference(),
);

gate!(own_reader loads [load_field, load_guidance] and load_own;
    Part::OwnAwaited => OwnAwaited(),
);

gate!(workshop loads [];
    Part::Page(Route::Workshop) => WorkshopPage(),
);

gate!(camera loads [];
    Part::Camera(read, wanted) => view! { <CameraReader read wanted /> },
);

gate!(workshop_end loads [load_field, load_guidance];
    Part::WorkshopDecide => DecideStep(),
    Part::WorkshopKeep => KeepStep(),
);

gate!(stage loads [];
    Part::Page(Route::Stage) => StagePage(),
);

gate!(join loads [];
    Part::Page(Route::Join) => JoinPage(),
);

gate!(join_own loads [load_field, load_guidance];
    Part::JoinFile(file) => view! { <ReadFile file /> },
);

gate!(teams loads [];
    Part::Page(Route::Teams) => TeamsPage(),
);

gate!(teams_table loads [load_field, load_guidance];
    Part::TeamsTable => TeamsTable(),
);

gate!(teams_own loads [load_field, load_guidance];
    Part::TeamsOwn(files, read) => view! { <ReadTeamsFiles files read /> },
);

gate!(settings loads [];
    Part::Page(Route::Settings) => SettingsPage(),
    Part::Page(Route::About) => AboutPage(),
);

gate!(keeping loads [] and keeper::begin;
    Part::Folder => FolderChoice(),
    Part::FolderAsleep => FolderAsleep(),
    Part::SaveCopy => SaveCopy(),
);

gate!(tabs loads [load_field];
    Part::Clashes => Clashes(),
);

gate!(past loads [load_field];
    Part::EarlierStates(of) => view! { <EarlierStates of /> },
    Part::DeletedLately => DeletedLately(),
);

gate!(notices loads [];
    Part::Leaving(said_at) => view! { <Leaving said_at /> },
);

/// Reads a person's own questionnaires.
fn load_own(handles: Handles) {
    handles.own_files.load();
}
