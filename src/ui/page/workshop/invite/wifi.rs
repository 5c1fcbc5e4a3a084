//! The room's network as a picture that phones join by.

use leptos::prelude::*;

use crate::chart::qr_code;
use crate::exchange::wifi_code;
use crate::ui::part::QrPicture;
use crate::words;

/// What is typed here is kept nowhere.
#[component]
pub(super) fn Wifi() -> impl IntoView {
    let network = RwSignal::new(String::new());
    let password = RwSignal::new(String::new());
    let picture = move || {
        let network = network.get();
        if network.is_empty() {
            return None;
        }
        let code = qr_code(&wifi_code(&network, &password.get()))?;
        let label = words::workshop::wifi_picture(&network);
        Some(view! { <QrPicture code label /> })
    };
    view! {
        <details class="working">
            <summary>{words::workshop::wifi()}</summary>
            <div class="working__body">
                <p class="field__hint">{words::workshop::wifi_more()}</p>
                <div class="field">
                    <label for="wifi-network">{words::workshop::wifi_network()}</label>
                    <input
                        type="text"
                        id="wifi-network"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        maxlength="32"
                        prop:value=move || network.get()
                        on:input=move |event| network.set(event_target_value(&event))
                    />
                </div>
                <div class="field">
                    <label for="wifi-password">{words::workshop::wifi_password()}</label>
                    <p class="field__hint" id="wifi-password-hint">
                        {words::workshop::wifi_password_hint()}
                    </p>
                    <input
                        type="text"
                        id="wifi-password"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        maxlength="63"
                        aria-describedby="wifi-password-hint"
                        prop:value=move || password.get()
                        on:input=move |event| password.set(event_target_value(&event))
                    />
                </div>
                {picture}
            </div>
        </details>
    }
}
