using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Engine.Http;

/// <summary>How large an HTTP request may be. Configuration section <c>Limits</c>.</summary>
public sealed record RequestLimits
{
    /// <summary>The most bytes of a POST body; 262,144 (256 KiB) if not configured.</summary>
    [Range(1_024, 16_777_216)]
    public int BodyBytes { get; init; } = 262_144;

    /// <summary>The most characters of a GET query string, as sent; 8,192 if not configured, which is also what Kestrel allows.</summary>
    [Range(256, 65_536)]
    public int QueryStringLength { get; init; } = 8_192;

    /// <summary>How deep the JSON of variables may be nested; 32 if not configured.</summary>
    [Range(8, 128)]
    public int JsonDepth { get; init; } = 32;
}
