//! The pages of the site and what each says before the app arrives.

/// What a page says before the app arrives.
pub(crate) struct Page {
    /// Its folder, with a closing slash; nothing for the home page.
    pub(crate) path: &'static str,
    pub(crate) title: &'static str,
    pub(crate) description: &'static str,
    pub(crate) heading: &'static str,
    pub(crate) words: &'static str,
}

/// Every page; each becomes a real file.
pub(crate) const PAGES: [Page; 9] = [
    Page {
        path: "",
        title: "Waymark: see how your team delivers software",
        description: "A DevOps maturity self-assessment that runs entirely in your browser. Answer \
                      what you observe, see where you stand, choose the next few steps.",
        heading: "See where you stand. Choose the next few steps.",
        words: "Answer what you observe, see how your team delivers software, and leave with one \
                to three things to try. It takes about ten minutes, and nothing you enter leaves \
                this browser.",
    },
    Page {
        path: "start/",
        title: "Start an assessment · Waymark",
        description: "Name the team, choose the questionnaires, and begin.",
        heading: "Start an assessment",
        words: "Say which team and which service it is about, and choose what to look at.",
    },
    Page {
        path: "assess/",
        title: "Questions · Waymark",
        description: "Answer what your team observes, one question at a time.",
        heading: "Questions",
        words: "One question at a time. Choose the level that describes what you see today.",
    },
    Page {
        path: "review/",
        title: "Review your answers · Waymark",
        description: "Every answer of the assessment on one page.",
        heading: "Review your answers",
        words: "Every answer on one page, with what is still open.",
    },
    Page {
        path: "results/",
        title: "Results · Waymark",
        description: "Where the team stands: a radar, a band, and the sums behind every number.",
        heading: "Results",
        words: "Where the team stands, and how each number came about.",
    },
    Page {
        path: "roadmap/",
        title: "Roadmap · Waymark",
        description: "The next few practices to try, in order, and why.",
        heading: "Roadmap",
        words: "The next few things to try, in order, and why these.",
    },
    Page {
        path: "delivery/",
        title: "Delivery performance · Waymark",
        description: "The five delivery metrics of DORA: throughput and stability.",
        heading: "Delivery performance",
        words: "How often you deliver, how fast, and how well it holds, by the five metrics of DORA.",
    },
    Page {
        path: "settings/",
        title: "Settings · Waymark",
        description: "Appearance, comparison year, and what is kept in this browser.",
        heading: "Settings",
        words: "How Waymark looks, and what it keeps in this browser.",
    },
    Page {
        path: "about/",
        title: "About Waymark",
        description: "What Waymark is, where its questions come from, and what happens to your data.",
        heading: "About Waymark",
        words: "Waymark helps a team see how it delivers software today, agree on it, and choose \
                the next few things to improve. Nothing you enter leaves this browser unless you \
                send it yourself.",
    },
];
