using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication;

namespace CollectiveEconomy.Api.Access;

/// <summary>How keys are handled. Configuration section <c>Access</c>.</summary>
/// <remarks>
/// Another scheme, say for tokens of an identity provider, is registered beside this one, and <c>ForwardDefaultSelector</c> names it for headers
/// that don't hold a <see cref="Storage.Access.KeyText"/>. What it finds must have the claims of <see cref="CallerClaims"/>.
/// </remarks>
internal sealed class KeyAuthenticationOptions : AuthenticationSchemeOptions
{
    /// <summary>Name of the scheme.</summary>
    public const string Scheme = "Key";

    /// <summary>Refusals stay with this scheme, whichever read the header: they are counted and worded alike.</summary>
    public KeyAuthenticationOptions() => ForwardChallenge = Scheme;

    /// <summary>
    /// How long a key that was looked up is remembered; 30 seconds if not configured. A revoked key may be used that much longer; an expired one
    /// may not.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan Remembered { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many keys are remembered at once; 1,000 if not configured.</summary>
    [Range(1, 1_000_000)]
    public int MaxRemembered { get; set; } = 1_000;

    /// <summary>How many wrong keys one address may send a minute; 10 if not configured.</summary>
    [Range(1, 10_000)]
    public int WrongKeysPerMinute { get; set; } = 10;

    /// <summary>How often the register is told which keys were used for the first time on a day; once a minute if not configured.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan UseNotedEvery { get; set; } = TimeSpan.FromMinutes(1);
}
