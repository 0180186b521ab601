using System.Buffers.Text;

namespace CollectiveEconomy.Api.Webhooks;

/// <summary>Where notices go. Configuration section <c>Webhooks:Targets:{name}</c>.</summary>
internal sealed record WebhookTarget
{
    private const string Prefix = "whsec_";
    private const int MinKeyBytes = 24;
    private const int MaxKeyBytes = 64;

    /// <summary>The address that receives them, with <c>https</c>; <c>http</c> on this machine only. It may hold a secret, so it is not logged.</summary>
    public Uri? Url { get; init; }

    /// <summary>The key of signatures: 24 to 64 bytes in base64, with or without <c>whsec_</c> before them.</summary>
    public string? Secret { get; init; }

    /// <summary>Whether both can be used.</summary>
    internal bool IsValid =>
        Url is { IsAbsoluteUri: true }
        && (Url.Scheme == Uri.UriSchemeHttps || (Url.Scheme == Uri.UriSchemeHttp && Url.IsLoopback))
        && Secret is not null
        && Base64.IsValid(Text)
        && Key() is { Length: >= MinKeyBytes and <= MaxKeyBytes };

    private string Text => Secret!.StartsWith(Prefix, StringComparison.Ordinal) ? Secret[Prefix.Length..] : Secret;

    /// <summary>The key.</summary>
    internal byte[] Key() => Convert.FromBase64String(Text);

    /// <summary>Shows nothing of it.</summary>
    public override string ToString() => nameof(WebhookTarget);
}
