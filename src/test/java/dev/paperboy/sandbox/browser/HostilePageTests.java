package dev.paperboy.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import dev.paperboy.sandbox.discord.RawClient;
import dev.paperboy.sandbox.page.PageScene;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** Nothing that strangers write can act on the page. */
@NeedsChromium
class HostilePageTests {

    /** Each would set a mark if it ran. */
    private static final List<String> ATTACKS =
            List.of(
                    "<script>window.hacked=1</script>",
                    "<img src=x onerror=window.hacked=1>",
                    "<svg onload=window.hacked=1>",
                    "[Click](javascript:window.hacked=1)",
                    "[Click](data:text/html,<script>window.hacked=1</script>)",
                    "[<img src=x onerror=window.hacked=1>](https://arxiv.org)",
                    "`</code><script>window.hacked=1</script>`",
                    "<t:1:R><script>window.hacked=1</script>",
                    "||<iframe src=javascript:window.hacked=1>||",
                    "${window.hacked=1} {{constructor.constructor(window.hacked=1)()}}",
                    "<t:9999999999999:R><t:-9999999999999:F><t:99999999999999999999:R>",
                    "<https://arxiv.org/ onmouseover=window.hacked=1>",
                    "<@1><#2><@&3></x:4><:a:5> @everyone");

    private PageScene scene;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void start() throws IOException {
        scene = new PageScene();
        chromium = Chromium.start();
        page = chromium.open(Screen.DESK);
        page.onDialog(dialog -> {
            throw new AssertionError("a dialog: " + dialog.message());
        });
    }

    @AfterEach
    void stop() {
        try (PageScene _ = scene) {
            chromium.close();
        }
    }

    private void post(String body) {
        try (RawClient bot = new RawClient(scene.discord)) {
            assertThat(
                            bot.call("POST", "channels/" + scene.papers.id() + "/messages", body)
                                    .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void whateverAPaperIsCalledItIsText() {
        for (String attack : ATTACKS) {
            post("{'content':'%s'}".formatted(attack));
            post(
                    """
                    {'flags':32768,'components':[{'type':17,'components':[
                    {'type':10,'content':'## %1$s'},
                    {'type':12,'items':[{'media':{'url':'https://arxiv.org/html/0001.00001v1/x1.png'},'description':'%1$s'}]},
                    {'type':9,'components':[{'type':10,'content':'**[%1$s](https://arxiv.org)**'}],
                    'accessory':{'type':2,'style':1,'custom_id':'a','label':'%2$s'}},
                    {'type':1,'components':[{'type':3,'custom_id':'s','placeholder':'%2$s','options':[
                    {'label':'%2$s','value':'1','description':'%2$s'}]}]}]}]}
                    """
                            .formatted(attack, attack.substring(0, Math.min(70, attack.length()))));
        }
        scene.guild.textChannel("<script>window.hacked=1</script>");
        scene.guild.member("<img src=x onerror=window.hacked=1>");
        Tab tab = new Tab(page, scene.url());

        Locator last = tab.message("@everyone");
        last.getByRole(AriaRole.BUTTON).last().click();
        page.mouse().move(400, 400);

        assertThat(tab.messages()).hasCount(2 * ATTACKS.size());
        assertThat(page.evaluate("window.hacked")).isNull();
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        "[...document.querySelectorAll('a[href]')].map(it =>"
                                                + " it.href)"))
                .allMatch(it -> it.toString().startsWith("http"));
        assertThat(page.locator("article iframe, article script, article svg[onload]")).hasCount(0);
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        "[...document.querySelectorAll('*')].flatMap(it =>"
                                                + " [...it.attributes]).map(it => it.name)"
                                                + ".filter(it => it.startsWith('on'))"))
                .isEmpty();
    }

    @Test
    void thePolicyWouldStopWhatCameThrough() {
        Tab tab = new Tab(page, scene.url());
        assertThat(tab.page().getByText("Welcome to #papers")).isVisible();

        page.evaluate(
                """
                async () => {
                    const hole = document.createElement('div');
                    hole.innerHTML = '<img src="/nothing.png" onerror="window.hacked=1">';
                    const script = document.createElement('script');
                    script.textContent = 'window.hacked=1';
                    document.body.append(hole, script);
                    await new Promise(resolve =>
                        hole.firstChild.addEventListener('error', resolve));
                }
                """);

        assertThat(page.evaluate("window.hacked")).isNull();
        assertThat(chromium.complaints()).anyMatch(it -> it.contains("Content Security Policy"));
    }
}
