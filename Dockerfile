# syntax=docker/dockerfile:1

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
# Checks and tests have run elsewhere: an image is made of what passed them.
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode --no-transfer-progress package \
    -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false -Dformat.skip=true
RUN cp target/paperboy-*.jar paperboy.jar \
    && java -Djarmode=tools -jar paperboy.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 paperboy \
    && useradd --uid 10001 --gid paperboy --home-dir /data --no-create-home --shell /usr/sbin/nologin paperboy \
    && mkdir -p /data \
    && chown paperboy:paperboy /data
WORKDIR /paperboy
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY config config

# The heap can be set otherwise; what must stay as it was in training is in jvm.options.
ENV PAPERBOY_DATA=/data \
    JDK_JAVA_OPTIONS=-Xmx512m

# Training: one start without Discord, after which the JVM stores the classes it has loaded and
# linked; a start with that cache takes half the time. A JVM with other flags drops the cache
# without a word, so a second start insists on it.
RUN printf '%s\n' --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED > jvm.options \
    && export PAPERBOY_DATA=/tmp/training PAPERBOY_DISCORD_ENABLED=false \
    && java @jvm.options -XX:AOTCacheOutput=paperboy.aot -Dspring.context.exit=onRefresh -jar paperboy.jar \
    && java @jvm.options -XX:AOTCache=paperboy.aot -XX:AOTMode=on -Dspring.context.exit=onRefresh -jar paperboy.jar \
    && rm -r /tmp/training

USER 10001:10001
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.1 200' <&3"]
ENTRYPOINT ["java", "@jvm.options", "-XX:AOTCache=paperboy.aot", "-jar", "paperboy.jar"]
