package dev.paperboy.digest;

import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.ScheduleKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers which dates had their turn. */
final class RecordingSchedules implements DigestSchedules {

    private final DigestSchedules schedules;
    private final Map<Long, List<LocalDate>> served = new HashMap<>();

    RecordingSchedules(DigestSchedules schedules) {
        this.schedules = schedules;
    }

    /** The dates that the digest of a server was served on, in the order of their turns. */
    List<LocalDate> servedOf(long guildId) {
        return served.getOrDefault(guildId, List.of());
    }

    @Override
    public boolean served(DigestSchedule due, DigestProgress progress) {
        boolean done = schedules.served(due, progress);
        if (done) {
            served.computeIfAbsent(due.target().guildId(), _ -> new ArrayList<>())
                    .add(due.progress().runDate());
        }
        return done;
    }

    @Override
    public DigestSchedule setUp(DigestRequest request) {
        return schedules.setUp(request);
    }

    @Override
    public Optional<DigestSchedule> setUpFirst(DigestRequest request) {
        return schedules.setUpFirst(request);
    }

    @Override
    public DigestSchedule add(DigestRequest request) {
        return schedules.add(request);
    }

    @Override
    public Optional<DigestSchedule> change(DigestSchedule read, DigestRequest request) {
        return schedules.change(read, request);
    }

    @Override
    public Optional<DigestSchedule> ofMember(long userId) {
        return schedules.ofMember(userId);
    }

    @Override
    public void holdOfMember(long userId) {
        schedules.holdOfMember(userId);
    }

    @Override
    public void removeOfMember(long userId) {
        schedules.removeOfMember(userId);
    }

    @Override
    public boolean remove(ScheduleKey key) {
        return schedules.remove(key);
    }

    @Override
    public boolean advance(DigestSchedule read, DigestProgress progress) {
        return schedules.advance(read, progress);
    }

    @Override
    public boolean pause(ScheduleKey key, Pause pause) {
        return schedules.pause(key, pause);
    }

    @Override
    public void markTold(DigestSchedule read) {
        schedules.markTold(read);
    }

    @Override
    public Optional<DigestSchedule> resume(ScheduleKey key, Instant now) {
        return schedules.resume(key, now);
    }

    @Override
    public List<DigestSchedule> ofGuild(long guildId) {
        return schedules.ofGuild(guildId);
    }

    @Override
    public List<ScheduleKey> dueAt(Instant now) {
        return schedules.dueAt(now);
    }

    @Override
    public Optional<DigestSchedule> find(ScheduleKey key) {
        return schedules.find(key);
    }
}
