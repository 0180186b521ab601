using System.ComponentModel.DataAnnotations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage;

namespace CollectiveEconomy.Api.Access.Tokens;

/// <summary>Tokens of an identity provider, beside keys; none are accepted unless configured. Configuration section <c>Access:Tokens</c>.</summary>
internal sealed record TokenSettings
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Access:Tokens";

    /// <summary>Address of the identity provider, which publishes its keys; null where <see cref="KeysFile"/> holds them.</summary>
    public Uri? Authority { get; init; }

    /// <summary>JSON Web Key Set with the public keys of the issuer; null where <see cref="Authority"/> publishes them.</summary>
    public string? KeysFile { get; init; }

    /// <summary>What tokens name as their issuer; null for what <see cref="Authority"/> says of itself.</summary>
    public string? Issuer { get; init; }

    /// <summary>What tokens for this platform name as their audience.</summary>
    public string? Audience { get; init; }

    /// <summary>Claim that decides the role; <c>roles</c> if not configured.</summary>
    [Required]
    public string RoleClaim { get; init; } = "roles";

    /// <summary>Roles of the platform by values of that claim; a caller with several values has the widest.</summary>
    public IReadOnlyDictionary<string, string> Roles { get; init; } = new Dictionary<string, string>();

    /// <summary>How far the clock of the issuer may be off; a minute if not configured.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether tokens are accepted.</summary>
    public bool IsOn => Authority is not null || KeysFile is not null;

    /// <summary>The widest role of the values of the claim; null when none of them gives one.</summary>
    public Role? RoleOf(IEnumerable<string> values)
    {
        Role? widest = null;
        foreach (var value in values)
            if (Roles.TryGetValue(value, out var name) && TryParse(name, out var role) && (widest is null || role > widest))
                widest = role;
        return widest;
    }

    /// <summary>Refuses settings that would accept nothing, or too much.</summary>
    /// <exception cref="StartRefused">One is missing or wrong.</exception>
    public void Check()
    {
        if (string.IsNullOrEmpty(Audience))
            throw Refused("Audience", "hãy nêu `aud` của các token dành cho nền tảng này", "name the `aud` of tokens for this platform");
        if (Authority is null && string.IsNullOrEmpty(Issuer))
            throw Refused("Issuer", "hãy nêu `iss` của các token", "name the `iss` of tokens");
        if (Authority is { Scheme: not "https", IsLoopback: false })
            throw Refused("Authority", "địa chỉ phải dùng https", "the address must use https");
        if (KeysFile is not null && !File.Exists(KeysFile))
            throw Refused("KeysFile", "hãy nêu một tệp JSON Web Key Set đọc được", "name a readable JSON Web Key Set");
        if (Roles.Count == 0 || Roles.Values.Any(name => !TryParse(name, out _)))
            throw Refused(
                "Roles",
                "hãy nêu vai trò RESEARCHER, MINISTRY hoặc STEWARD cho ít nhất một giá trị",
                "give at least one value the role RESEARCHER, MINISTRY or STEWARD"
            );
    }

    private static bool TryParse(string name, out Role role) =>
        Enum.TryParse(name, ignoreCase: true, out role)
        && role is Role.Researcher or Role.Ministry or Role.Steward
        && name.Equals(role.ToString(), StringComparison.OrdinalIgnoreCase);

    private static StartRefused Refused(string setting, string vi, string en) =>
        new(new($"{Section}:{setting} bị thiếu hoặc sai: {vi}.", $"{Section}:{setting} is missing or wrong: {en}."));
}
