using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Api.Webhooks;

/// <summary>Whom the host notifies of releases, and how often it tries. Configuration section <c>Webhooks</c>.</summary>
internal sealed record WebhookSettings
{
    private const int LongestName = 50;

    /// <summary>The targets by name; none if not configured.</summary>
    public IReadOnlyDictionary<string, WebhookTarget> Targets { get; init; } = new Dictionary<string, WebhookTarget>();

    /// <summary>How often a notice is sent to one target before it is given up; 10 if not configured.</summary>
    [Range(2, 20)]
    public int Attempts { get; init; } = 10;

    /// <summary>Time before the second attempt, which doubles with each further one up to an hour; 10 seconds if not configured.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Time in which a target must answer; 10 seconds if not configured.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:02:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether every target has a name for a file, a safe address and a key.</summary>
    internal bool IsValid => Targets.All(target => IsName(target.Key) && target.Value.IsValid);

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName
        && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
