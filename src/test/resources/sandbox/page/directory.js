/** The people, roles and channels of a server, as options and selects offer them. */

export function usersOf({ members }) {
    return members.map(({ user }) => choice('@', user.global_name ?? user.username, user.id));
}

export function rolesOf({ roles }) {
    return roles.map(({ id, name }) => choice('@', name.replace(/^@/, ''), id));
}

/** The channels of some types, of all where none is named. */
export function channelsOf({ channels }, types) {
    return channels
        .filter(({ type }) => !types?.length || types.includes(type))
        .map(({ id, name }) => choice('#', name, id));
}

const choice = (mark, name, value) => ({ mark, name, value });
