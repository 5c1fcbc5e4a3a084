//! The pages of the site and what each says before the app arrives.

/// What a page says before the app arrives.
pub(crate) struct Page {
    /// Its folder, with a closing slash, perhaps below another page's; nothing for the home page.
    pub(crate) path: &'static str,
    pub(crate) title: &'static str,
    pub(crate) description: &'static str,
    pub(crate) heading: &'static str,
    pub(crate) words: &'static str,
}

/// Every page; each becomes a real file.
pub(crate) const PAGES: [Page; 20] = [
    Page {
        path: "",
        title: "Waymark: see how your team delivers software",
        description: "A DevOps maturity self-assessment that runs entirely in your browser. Answer \
                      what you observe, see where you stand, choose the next few steps.",
        heading: "See where you stand. Choose the next few steps.",
        words: "Answer what you observe, see how your team delivers software, drawn as a map, and \
                leave with one to three things to try. Nothing you enter leaves this browser \
                unless you send it yourself.",
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
        path: "delivery/history/",
        title: "Deployment history · Waymark",
        description: "Read your deployments, changes and incidents from files, in this browser.",
        heading: "Deployment history",
        words: "Drop in exports of your deployments, changes and incidents. They are read here and sent nowhere.",
    },
    Page {
        path: "quickcheck/",
        title: "Open a Quick Check link · Waymark",
        description: "See the answers of a DORA Quick Check link in Waymark.",
        heading: "Open a Quick Check link",
        words: "Paste the address of a DORA Quick Check result to see the same answers here.",
    },
    Page {
        path: "library/",
        title: "Library · Waymark",
        description: "Every questionnaire, question, practice, insight and term, to browse and search.",
        heading: "Library",
        words: "Every questionnaire, question, practice, insight and term, to browse and search.",
    },
    Page {
        path: "learn/",
        title: "Learn · Waymark",
        description: "Short articles on DevOps: where it came from, how teams start, and what the words mean.",
        heading: "Learn",
        words: "Short articles: where DevOps came from, what it is not, and how a small team starts.",
    },
    Page {
        path: "worksheet/",
        title: "Worksheet · Waymark",
        description: "A questionnaire on paper, for rooms without devices.",
        heading: "Worksheet",
        words: "A questionnaire to print, for rooms without devices.",
    },
    Page {
        path: "questionnaires/",
        title: "Your questionnaires · Waymark",
        description: "Bring a questionnaire of your own: drop its file, see its problems or a preview, and use it.",
        heading: "Your questionnaires",
        words: "Bring a questionnaire of your own from a text file. It stays in this browser.",
    },
    Page {
        path: "tools/",
        title: "Tools · Waymark",
        description: "Calculators for a value stream, an error budget, toil and cloud costs.",
        heading: "Tools",
        words: "Calculators for a value stream, an error budget, toil and cloud costs.",
    },
    Page {
        path: "tools/value-stream/",
        title: "Value stream · Waymark",
        description: "Lead time, waiting and the bottleneck on the way from a change to its users.",
        heading: "Value stream",
        words: "Where the time goes on the way from a change to its users.",
    },
    Page {
        path: "tools/error-budget/",
        title: "Error budget · Waymark",
        description: "What a service level objective allows in minutes and requests, and when to alert.",
        heading: "Error budget",
        words: "What a service level objective allows, in minutes and requests.",
    },
    Page {
        path: "tools/toil/",
        title: "Toil · Waymark",
        description: "Which recurring work to automate first, and when it pays back.",
        heading: "Toil",
        words: "Which recurring work to automate first, and when it pays back.",
    },
    Page {
        path: "tools/cost/",
        title: "Cloud cost · Waymark",
        description: "A few ratios that show whether cloud money is well spent.",
        heading: "Cloud cost",
        words: "A few ratios that show whether cloud money is well spent.",
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
