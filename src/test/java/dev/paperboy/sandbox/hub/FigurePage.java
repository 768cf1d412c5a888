package dev.paperboy.sandbox.hub;

import org.springframework.web.util.HtmlUtils;

import java.util.regex.Pattern;

/** A paper's page as LaTeXML makes it, with one figure. */
public final class FigurePage {

    private static final Pattern FORMULA = Pattern.compile("\\$([^$]+)\\$");

    private FigurePage() {}

    /**
     * The page.
     *
     * @param file the figure's, as {@code x1.png}
     * @param caption after "Figure 1: "; LaTeX between dollar signs becomes a formula
     */
    public static String render(String id, String file, String caption) {
        return """
        <!DOCTYPE html><html lang="en">
        <head><meta content="text/html; charset=utf-8" http-equiv="content-type"/></head>
        <body>
        <header><img alt="logo" src="/static/base/1.0.1/images/logo.png"/></header>
        <div class="ltx_page_main"><article class="ltx_document">
        <figure class="ltx_figure" id="S1.F1"><img alt="Refer to caption"
        class="ltx_graphics ltx_centering ltx_img_landscape" height="239" src="%sv1/%s" width="598"/>
        <figcaption class="ltx_caption"><span class="ltx_tag ltx_tag_figure">Figure 1: </span>%s
        </figcaption></figure>
        </article></div>
        </body></html>
        """
                .formatted(id.substring(id.indexOf('/') + 1), file, html(caption));
    }

    private static String html(String caption) {
        return FORMULA.matcher(HtmlUtils.htmlEscape(caption))
                .replaceAll("<math alttext=\"$1\" class=\"ltx_Math\"><mi>formula</mi></math>");
    }
}
