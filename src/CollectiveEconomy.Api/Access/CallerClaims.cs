using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;

namespace CollectiveEconomy.Api.Access;

/// <summary>What the claims of a caller say about its access; the same for every scheme of authentication.</summary>
internal static class CallerClaims
{
    /// <summary>A role by its name in <see cref="Statistics.Access.Role"/>.</summary>
    public const string Role = "role";

    /// <summary>Words of <see cref="Scopes"/> with spaces between them.</summary>
    public const string Scope = "scope";

    /// <summary>Identifier of the key.</summary>
    public const string KeyId = "key_id";

    /// <summary>When the key ceases to be valid, by ISO 8601.</summary>
    public const string KeyExpires = "key_expires";

    /// <summary>Who it is, for the audit log: the label of the key, or the subject of the token.</summary>
    public const string Name = "name";

    /// <summary>A caller with a valid token of an identity provider.</summary>
    /// <param name="issuer">Who issued it.</param>
    /// <param name="subject">Whom the issuer means; empty where it names nobody.</param>
    /// <param name="role">The role that its claims give.</param>
    /// <param name="expires">When it ceases to be valid.</param>
    /// <param name="scheme">The scheme that checked it.</param>
    public static ClaimsPrincipal Of(string issuer, string subject, Role role, DateTime expires, string scheme)
    {
        // Has the length of a key's identifier, and is the same for every token of the subject.
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{subject}")))[..KeyText.IdLength];
        Claim[] claims =
        [
            new(Role, role.ToString()),
            new(KeyId, id),
            new(KeyExpires, new DateTimeOffset(expires, TimeSpan.Zero).ToString("O", CultureInfo.InvariantCulture)),
            new(Name, subject),
        ];
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme, KeyId, Role));
    }

    /// <summary>A caller with a valid key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="scheme">The scheme that checked it.</param>
    public static ClaimsPrincipal Of(AccessKey key, string scheme)
    {
        var claims = new List<Claim>(capacity: 5)
        {
            new(Role, key.Role.ToString()),
            new(Scope, key.Scopes.Text),
            new(KeyId, key.Id),
            new(Name, key.Label),
        };
        if (key.Expires is { } expires)
            claims.Add(new Claim(KeyExpires, expires.ToString("O", CultureInfo.InvariantCulture)));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme, KeyId, Role));
    }

    /// <summary>What a caller may see; null when nobody found out who it is, or it has no role that the platform knows.</summary>
    /// <param name="caller">The caller.</param>
    /// <exception cref="FormatException">Its scopes or its expiry can't be read.</exception>
    public static CallerAccess? AccessOf(ClaimsPrincipal caller)
    {
        if (caller.Identity is not { IsAuthenticated: true })
            return null;
        // Numbers are refused as well: an enum can be parsed from them.
        var text = caller.FindFirstValue(Role);
        if (!Enum.TryParse<Role>(text, out var role) || role.ToString() != text)
            return null;
        return new CallerAccess(
            role,
            caller.FindFirstValue(Scope) is { Length: > 0 } scopes ? Scopes.Parse(scopes) : Scopes.None,
            caller.FindFirstValue(KeyId),
            caller.FindFirstValue(KeyExpires) is { } expires ? DateTimeOffset.Parse(expires, CultureInfo.InvariantCulture) : null
        );
    }
}
