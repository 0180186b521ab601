using System.Net;
using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases.Buckets;

/// <summary>The objects of a bucket, by keys that are paths in the folder of the releases.</summary>
/// <param name="settings">Where it is.</param>
internal sealed class ReleaseBucket(BucketSettings settings) : IDisposable
{
    private readonly AmazonS3Client _s3 = Connect(settings);

    /// <summary>Name of the bucket.</summary>
    public string Name => settings.Name;

    /// <summary>What lies there.</summary>
    public Task<BucketListing> ListAsync(CancellationToken cancellationToken) =>
        AskAsync(async () =>
        {
            var releases = new List<ReleaseId>();
            var files = new List<(string, string)>();
            var pages = _s3.Paginators.ListObjectsV2(
                new ListObjectsV2Request
                {
                    BucketName = Name,
                    Prefix = settings.Prefix,
                    Delimiter = "/",
                }
            );
            await foreach (var page in pages.Responses.WithCancellation(cancellationToken))
            {
                foreach (var folder in page.CommonPrefixes ?? [])
                    if (ReleaseId.TryParse(folder[settings.Prefix.Length..].TrimEnd('/'), out var id))
                        releases.Add(id);
                files.AddRange((page.S3Objects ?? []).Select(file => (file.Key[settings.Prefix.Length..], file.ETag)));
            }

            return new BucketListing(releases, files);
        });

    /// <summary>The content of a small object; null when there is none of this key.</summary>
    public Task<byte[]?> ReadAsync(string key, CancellationToken cancellationToken) =>
        AskAsync(async () =>
        {
            try
            {
                using var answer = await _s3.GetObjectAsync(Name, settings.Prefix + key, cancellationToken);
                using var content = new MemoryStream();
                await answer.ResponseStream.CopyToAsync(content, cancellationToken);
                return content.ToArray();
            }
            catch (AmazonS3Exception missing) when (missing.StatusCode == HttpStatusCode.NotFound && missing.ErrorCode != "NoSuchBucket")
            {
                return null;
            }
        });

    /// <summary>Writes an object into a new file, and through to the disk.</summary>
    public Task DownloadAsync(string key, string file, CancellationToken cancellationToken) =>
        AskAsync(async () =>
        {
            using var answer = await _s3.GetObjectAsync(Name, settings.Prefix + key, cancellationToken);
            await using var stream = new FileStream(file, FileMode.CreateNew);
            await answer.ResponseStream.CopyToAsync(stream, cancellationToken);
            stream.Flush(flushToDisk: true);
            return true;
        });

    /// <summary>Makes an object of a file, in place of whatever bears its key.</summary>
    public Task WriteAsync(string key, string file, CancellationToken cancellationToken) =>
        PutAsync(key, file, onlyIfAbsent: false, cancellationToken);

    /// <summary>Makes a new object of a file.</summary>
    /// <returns>False where the same lay there already, such as after an answer that was lost.</returns>
    /// <exception cref="BucketObjectExists">There is another one of this key.</exception>
    public async Task<bool> WriteNewAsync(string key, string file, CancellationToken cancellationToken)
    {
        if (await PutAsync(key, file, onlyIfAbsent: true, cancellationToken))
            return true;
        return await HasAsync(key, file, cancellationToken) ? false : throw new BucketObjectExists(Name, key);
    }

    /// <summary>Whether the object of a key is what a file holds.</summary>
    public async Task<bool> HasAsync(string key, string file, CancellationToken cancellationToken)
    {
        var wanted = await File.ReadAllBytesAsync(file, cancellationToken);
        return await ReadAsync(key, cancellationToken) is { } there && there.AsSpan().SequenceEqual(wanted);
    }

    /// <summary>Removes an object; nothing happens when there is none of this key.</summary>
    public Task DeleteAsync(string key, CancellationToken cancellationToken) =>
        AskAsync(() => _s3.DeleteObjectAsync(Name, settings.Prefix + key, cancellationToken));

    /// <inheritdoc />
    public void Dispose() => _s3.Dispose();

    private Task<bool> PutAsync(string key, string file, bool onlyIfAbsent, CancellationToken cancellationToken) =>
        AskAsync(async () =>
        {
            try
            {
                await _s3.PutObjectAsync(
                    new PutObjectRequest
                    {
                        BucketName = Name,
                        Key = settings.Prefix + key,
                        FilePath = file,
                        IfNoneMatch = onlyIfAbsent ? "*" : null,
                        // Few servers other than Amazon's read a body in signed pieces.
                        UseChunkEncoding = false,
                    },
                    cancellationToken
                );
                return true;
            }
            catch (AmazonS3Exception refused)
                when (onlyIfAbsent && refused.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict)
            {
                return false;
            }
        });

    private async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception failure)
            when (failure is AmazonServiceException or AmazonClientException or HttpRequestException or TimeoutException)
        {
            throw new BucketUnavailable(Name, failure.Message, failure);
        }
    }

    private static AmazonS3Client Connect(BucketSettings settings)
    {
        var config = new AmazonS3Config
        {
            Timeout = TimeSpan.FromSeconds(30),
            MaxErrorRetry = 2,
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (settings.ServiceUrl is { } service)
            (config.ServiceURL, config.ForcePathStyle, config.AuthenticationRegion) = (service.ToString(), true, settings.Region);
        else
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(settings.Region);
        return settings.Access is { } access ? new AmazonS3Client(access.Key, access.Secret, config) : new AmazonS3Client(config);
    }
}
