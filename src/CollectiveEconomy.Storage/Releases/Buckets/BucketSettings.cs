using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Storage.Releases.Buckets;

/// <summary>Where the releases of an installation with several machines lie: a bucket of Amazon S3, or of a server that speaks its protocol.</summary>
public sealed record BucketSettings
{
    private const string Section = "Releases:Bucket";

    /// <summary>Name of the bucket.</summary>
    public required string Name { get; init; }

    /// <summary>How the keys of all objects begin, with the slash at its end; empty when the bucket holds nothing else.</summary>
    public required string Prefix { get; init; }

    /// <summary>Address of a server other than Amazon's; null for Amazon's.</summary>
    public Uri? ServiceUrl { get; init; }

    /// <summary>Region of the bucket; requests are signed for it.</summary>
    public required string Region { get; init; }

    /// <summary>Key and secret; null where the environment has them, as the SDK looks for them (<c>AWS_ACCESS_KEY_ID</c>, a profile, the role of the machine).</summary>
    public (string Key, string Secret)? Access { get; init; }

    /// <summary>Reads <c>Releases:Bucket:*</c>; null when no bucket is named.</summary>
    /// <exception cref="StartRefused">A value is missing or wrong; the message names it and what would be right.</exception>
    public static BucketSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (section["Name"] is not { Length: > 0 } name)
            return null;
        var prefix = section["Prefix"]?.Trim('/') ?? "";
        var service = ReadService(section["ServiceUrl"]);
        return new BucketSettings
        {
            Name = name,
            Prefix = prefix.Length == 0 ? "" : prefix + "/",
            ServiceUrl = service,
            Region = ReadRegion(section["Region"], service),
            Access = ReadAccess(section["AccessKey"], section["SecretKey"]),
        };
    }

    private static Uri? ReadService(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
        : throw new StartRefused(
            new(
                $"{Section}:ServiceUrl phải là địa chỉ https, ví dụ 'https://s3.example.vn'; http chỉ được dùng trên cùng máy.",
                $"{Section}:ServiceUrl must be an https address, for example 'https://s3.example.vn'; http is accepted on the same machine only."
            )
        );

    // Servers other than Amazon's accept any region, most of them this one.
    private static string ReadRegion(string? region, Uri? service) =>
        region is { Length: > 0 } ? region
        : service is not null ? "us-east-1"
        : throw new StartRefused(
            new(
                $"Thiếu {Section}:Region: hãy nêu vùng của kho, ví dụ 'ap-southeast-1'.",
                $"{Section}:Region is missing: name the region of the bucket, for example 'ap-southeast-1'."
            )
        );

    private static (string, string)? ReadAccess(string? key, string? secret) =>
        (key, secret) switch
        {
            (null or "", null or "") => null,
            ({ Length: > 0 }, { Length: > 0 }) => (key, secret),
            _ => throw new StartRefused(
                new(
                    $"{Section}:AccessKey và {Section}:SecretKey phải đi cùng nhau: hãy cho cả hai, hoặc bỏ cả hai.",
                    $"{Section}:AccessKey and {Section}:SecretKey belong together: give both, or neither."
                )
            ),
        };
}
