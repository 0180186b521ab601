using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Releases.Buckets;

/// <summary>The bucket holds an object of this key already, and releases are never overwritten.</summary>
/// <param name="bucket">Its name.</param>
/// <param name="key">The key.</param>
public sealed class BucketObjectExists(string bucket, string key)
    : LocalizedException(
        new LocalizedText(
            $"Kho '{bucket}' đã có '{key}': một máy khác đang công bố, hoặc lần gửi trước bị dừng giữa chừng. Hãy thử lại; nếu vẫn vậy và đợt này không có 'datapackage.json' trong kho, hãy xóa phần dở dang đó.",
            $"The bucket '{bucket}' already has '{key}': another machine is publishing, or was stopped while it sent. Try again; if it stays so and the release has no 'datapackage.json' in the bucket, remove what is left of it there."
        )
    );
