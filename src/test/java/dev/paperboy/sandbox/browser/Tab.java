package dev.paperboy.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.util.regex.Pattern;

/** The page in a tab, as somebody sees and uses it. */
final class Tab {

    private final Page page;

    Tab(Page page, String url) {
        this(page);
        page.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        page.navigate(url);
    }

    /** One that is open already. */
    Tab(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** The messages of the open channel. */
    Locator messages() {
        return page.getByRole(AriaRole.ARTICLE);
    }

    /** The newest message that holds this text, once it is there. */
    Locator message(String text) {
        Locator found = messages().filter(new Locator.FilterOptions().setHasText(text)).last();
        assertThat(found).isVisible();
        return found;
    }

    /** Types a line into the message box, and does not send it off. */
    void types(String line) {
        Locator box = page.getByRole(AriaRole.TEXTBOX).last();
        box.click();
        page.keyboard().type(line);
    }

    /** Chooses a command from the menu, fills in its options and sends it off. */
    void runs(String command, String... options) {
        types(command);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(command))
                .first()
                .click();
        for (int i = 0; i < options.length; i += 2) {
            fills(options[i], options[i + 1]);
        }
        page.getByRole(AriaRole.BUTTON, named("Send command")).click();
    }

    private void fills(String option, String value) {
        Locator field = page.getByRole(AriaRole.COMBOBOX, named(option));
        if (field.count() == 0) {
            page.getByRole(AriaRole.COMBOBOX, named("Add an option")).fill(option);
            Pattern name = Pattern.compile("^" + option + " ");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name)).click();
        }
        field.fill(value);
    }

    /** Clicks a button of a message. */
    void clicks(Locator message, String button) {
        message.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    /** Goes to a channel of the list at the left. */
    void opens(String channel) {
        page.getByRole(AriaRole.NAVIGATION, named("Channels"))
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(channel))
                .click();
    }

    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
