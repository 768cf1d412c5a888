package dev.paperboy.discord.privacy;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes what is kept about who clicked, or about the server they manage. */
@Component
class ForgetAction implements ComponentAction {

    private static final Logger log = LoggerFactory.getLogger(ForgetAction.class);

    private final KeptData kept;

    ForgetAction(KeptData kept) {
        this.kept = kept;
    }

    @Override
    public String name() {
        return Actions.PRIVACY_FORGET;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return AskedData.answer(request, asked -> forget(asked, request.language()));
    }

    private Reply forget(AskedData.Asked asked, Language language) {
        int pieces = kept.forget(asked.subject());
        // Whose they were is to be known no more, in the log neither.
        log.info("{} pieces of data ({}) are deleted as was wanted", pieces, asked.data());
        return Reply.notice(language, "privacy.deleted." + asked.data().word()).inPlace();
    }
}
