package dev.paperboy.sandbox.browser;

/** What somebody looks at; sizes are in CSS pixels. */
enum Screen {
    DESK(1200, 800, false),
    /** A small phone. */
    PHONE(375, 667, true);

    final int width;
    final int height;
    final boolean isTouched;

    Screen(int width, int height, boolean isTouched) {
        this.width = width;
        this.height = height;
        this.isTouched = isTouched;
    }
}
