//! A timer that says how long one talks, and stops nobody.

use std::time::Duration;

use leptos::prelude::*;

use crate::browser::clock;
use crate::text::discuss as text;
use crate::words::discuss as words;
use crate::workshop::Pace;

/// The minutes for a question or a card where nobody says otherwise: a judgement of ours, with which five
/// questions fit into the standard script.
pub(super) const EACH: u8 = 5;
/// The most minutes that can be planned.
const MOST: u8 = 120;

/// A handle to a clock that is started, paused and set back.
#[derive(Clone, Copy)]
pub(super) struct Clock {
    /// The minutes planned.
    pub(super) minutes: RwSignal<u8>,
    /// Milliseconds that have passed before it was last started.
    before: RwSignal<f64>,
    /// When it was last started; nothing while it rests.
    since: RwSignal<Option<f64>>,
    /// Now, as far as anybody looks.
    now: RwSignal<f64>,
}

impl Clock {
    /// One that rests.
    pub(super) fn of(minutes: u8) -> Self {
        let now = RwSignal::new(clock::milliseconds());
        // A page that cannot count seconds still shows what has passed whenever something happens.
        let ticking = set_interval_with_handle(
            move || {
                let _ = now.try_set(clock::milliseconds());
            },
            Duration::from_secs(1),
        );
        on_cleanup(move || {
            if let Ok(ticking) = ticking {
                ticking.clear();
            }
        });
        Self {
            minutes: RwSignal::new(minutes),
            before: RwSignal::new(0.0),
            since: RwSignal::new(None),
            now,
        }
    }

    pub(super) fn start(self) {
        if self.since.with_untracked(Option::is_none) {
            let now = clock::milliseconds();
            self.now.set(now);
            self.since.set(Some(now));
        }
    }

    fn pause(self) {
        let passed = self.passed(clock::milliseconds(), self.since.get_untracked());
        self.since.set(None);
        self.before.set(passed);
    }

    /// Sets it back to zero, where it rests.
    pub(super) fn reset(self) {
        self.since.set(None);
        self.before.set(0.0);
    }

    fn passed(self, now: f64, since: Option<f64>) -> f64 {
        // A clock that was set back while it ran has passed nothing.
        let running = since.map_or(0.0, |since| (now - since).max(0.0));
        self.before.get_untracked() + running
    }

    fn is_running(self) -> bool {
        self.since.with(Option::is_some)
    }

    /// Seconds that have passed.
    fn seconds(self) -> u32 {
        self.before.track();
        let since = self.since.get();
        let now = if since.is_some() { self.now.get() } else { 0.0 };
        let seconds = self.passed(now, since) / 1000.0;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a cast stops at the ends, and nobody talks for a hundred years"
        )]
        let seconds = seconds as u32;
        seconds
    }
}

/// Shows a clock and what can be done with it.
#[component]
pub(super) fn Timer(
    /// The clock.
    clock: Clock,
    /// The id of the field for minutes; nothing where they are planned elsewhere.
    #[prop(optional)]
    field: Option<&'static str>,
) -> impl IntoView {
    let seconds = Memo::new(move |_| clock.seconds());
    let pace = Memo::new(move |_| Pace::after(seconds.get(), clock.minutes.get()));
    let state = move || match pace.get() {
        Pace::InTime => "in-time",
        Pace::Late => "late",
        Pace::FarOver => "far-over",
    };
    let toggle = move |_| {
        if clock.since.with_untracked(Option::is_some) {
            clock.pause();
        } else {
            clock.start();
        }
    };
    let write = move |event| {
        let minutes = event_target_value(&event).parse::<u8>().ok();
        if let Some(minutes) = minutes.filter(|minutes| (1..=MOST).contains(minutes)) {
            clock.minutes.set(minutes);
        }
    };
    let field = field.map(|id| {
        view! {
            <div class="field field--short">
                <label for=id>{words::minutes()}</label>
                <input
                    id=id
                    type="number"
                    inputmode="numeric"
                    min="1"
                    max=MOST.to_string()
                    prop:value=move || clock.minutes.get().to_string()
                    on:change=write
                />
            </div>
        }
    });
    view! {
        <div class="timer stack stack--tight" data-pace=state>
            // Read when somebody asks for it: seconds that are said aloud drown everything else.
            <p class="timer__clock" role="timer">
                {move || text::clock(seconds.get(), clock.minutes.get())}
            </p>
            <p class="timer__pace" role="status">
                {move || (clock.is_running() || seconds.get() > 0).then(|| text::pace(pace.get()))}
            </p>
            {field}
            <p class="cluster">
                <button class="button" type="button" on:click=toggle>
                    {move || {
                        if clock.is_running() { words::timer_pause() } else { words::timer_start() }
                    }}
                </button>
                <button class="button button--plain" type="button" on:click=move |_| clock.reset()>
                    {words::timer_reset()}
                </button>
            </p>
        </div>
    }
}
