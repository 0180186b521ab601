using System.Text;
using CollectiveEconomy.Storage.Secrets;

namespace CollectiveEconomy.Storage.Tests.Secrets;

public sealed class ValueSealerTests
{
    private static readonly ValueSealer Sealed = new(SecretOf(1), "test");
    private static readonly byte[] Value = Encoding.UTF8.GetBytes("[1234567,\"SYN-000001\"]");

    [Fact]
    public void What_was_sealed_opens_again() => Assert.Equal(Value, Sealed.Open(Sealed.Seal(Value, "list"), "list"));

    [Fact]
    public void An_empty_value_can_be_sealed_too() => Assert.Empty(Sealed.Open(Sealed.Seal([], "list"), "list")!);

    [Fact]
    public void Equal_values_give_equal_texts_and_others_give_others()
    {
        Assert.Equal(Sealed.Seal(Value, "list"), Sealed.Seal(Value, "list"));
        Assert.NotEqual(Sealed.Seal(Value, "list"), Sealed.Seal(Value, "other list"));
        Assert.NotEqual(Sealed.Seal(Value, "list")[..16], Sealed.Seal([.. Value, 0], "list")[..16]);
    }

    [Fact]
    public void The_text_tells_nothing_of_the_value()
    {
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(Sealed.Seal(Value, "list"));
        Assert.DoesNotContain("1234567", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void It_opens_for_its_own_question_purpose_and_secret_only()
    {
        var text = Sealed.Seal(Value, "list");
        Assert.Null(Sealed.Open(text, "other list"));
        Assert.Null(new ValueSealer(SecretOf(1), "other purpose").Open(text, "list"));
        Assert.Null(new ValueSealer(SecretOf(2), "test").Open(text, "list"));
    }

    [Fact]
    public void A_replica_with_the_same_secret_opens_it() =>
        Assert.Equal(Value, new ValueSealer(SecretOf(1), "test").Open(Sealed.Seal(Value, "list"), "list"));

    [Fact]
    public void One_changed_bit_anywhere_closes_it()
    {
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(Sealed.Seal(Value, "list"));
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Null(Sealed.Open(System.Buffers.Text.Base64Url.EncodeToString(bytes), "list"));
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("ký tự")]
    public void A_text_that_was_never_sealed_gives_nothing(string text) => Assert.Null(Sealed.Open(text, "list"));

    private static PlatformSecret SecretOf(byte content) =>
        PlatformSecret.Read(
            Settings.Of($"Secrets:Key={Convert.ToBase64String(Enumerable.Repeat(content, 32).ToArray())}"),
            new DataFolder("unused")
        );
}
