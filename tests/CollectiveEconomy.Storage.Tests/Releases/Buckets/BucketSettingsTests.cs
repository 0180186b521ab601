using CollectiveEconomy.Storage.Releases.Buckets;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Storage.Tests.Releases.Buckets;

public sealed class BucketSettingsTests
{
    [Fact]
    public void No_name_no_bucket() => Assert.Null(Read(("Region", "ap-southeast-1")));

    [Fact]
    public void A_bucket_of_Amazon_has_a_region()
    {
        var bucket = Read(("Name", "statistics"), ("Region", "ap-southeast-1"))!;
        Assert.Equal(("statistics", "", "ap-southeast-1"), (bucket.Name, bucket.Prefix, bucket.Region));
        Assert.Null(bucket.ServiceUrl);
        Assert.Null(bucket.Access);
    }

    [Theory]
    [InlineData("/a/b/", "a/b/")]
    [InlineData("a", "a/")]
    [InlineData("", "")]
    public void Keys_begin_with_the_prefix_as_a_folder(string given, string read) =>
        Assert.Equal(read, Read(("Name", "statistics"), ("Region", "eu-west-1"), ("Prefix", given))!.Prefix);

    [Theory]
    [InlineData("Region", "", "Releases:Bucket:Region is missing")]
    [InlineData("ServiceUrl", "s3.example.vn", "Releases:Bucket:ServiceUrl must be an https address")]
    [InlineData("ServiceUrl", "http://s3.example.vn", "Releases:Bucket:ServiceUrl must be an https address")]
    [InlineData("AccessKey", "AKIA", "Releases:Bucket:AccessKey and Releases:Bucket:SecretKey belong together")]
    [InlineData("SecretKey", "hush", "Releases:Bucket:AccessKey and Releases:Bucket:SecretKey belong together")]
    public void What_can_not_be_right_is_refused(string setting, string value, string sentence)
    {
        (string, string)[] region = setting == "Region" ? [] : [("Region", "eu-west-1")];
        var refused = Assert.Throws<StartRefused>(() => Read([("Name", "statistics"), .. region, (setting, value)]));
        Assert.StartsWith(sentence, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", refused.Message, StringComparison.Ordinal);
    }

    private static BucketSettings? Read(params (string Name, string Value)[] settings) =>
        BucketSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(setting => KeyValuePair.Create("Releases:Bucket:" + setting.Name, (string?)setting.Value))
                )
                .Build()
        );
}
