using System.Text;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Tests.Values;

public sealed class LegacyTextTests
{
    [Theory]
    [InlineData("HTX n«ng nghiÖp §åi Xanh", "HTX nông nghiệp Đồi Xanh", "TCVN3")]
    [InlineData("Hîp t¸c x·", "Hợp tác xã", "TCVN3")]
    [InlineData("Hôïp taùc xaõ Ñoàng Thaùp", "Hợp tác xã Đồng Tháp", "VNI")]
    [InlineData("Hợp tác xã Ðồng Tâm", "Hợp tác xã Đồng Tâm", "Unicode, Ð")]
    public void A_text_in_an_old_encoding_is_recognised(string text, string meant, string encoding) =>
        Assert.Equal((meant, encoding), LegacyText.Meant(text));

    [Theory]
    [InlineData("Hợp tác xã nông nghiệp Đồng Tháp")]
    [InlineData("Quỹ tín dụng nhân dân Nguyễn Huệ, thửa 12")]
    public void Unicode_that_was_read_as_Windows_1252_is_recognised(string text)
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var misread = windows.GetString(Encoding.UTF8.GetBytes(text));
        // Some bytes have no character there; what is lost can't be brought back.
        if (windows.GetBytes(misread).SequenceEqual(Encoding.UTF8.GetBytes(text)))
            Assert.Equal((text, "UTF-8"), LegacyText.Meant(misread));
        else
            Assert.NotEqual(text, misread);
    }

    [Theory]
    [InlineData("Hợp tác xã nông nghiệp Đồng Tháp")]
    [InlineData("HTX Đắk Lắk, Krông Pắc, Ea H'Leo")]
    [InlineData("Thuỷ sản Hoà Bình, khuỷu tay, ngoằn ngoèo, quýt, giếng, thuở, nguyễn, xoăn")]
    [InlineData("Công ty Müller & Söhne")]
    [InlineData("Café El Niño")]
    [InlineData("HTX No. 1 (2 m²)")]
    [InlineData("")]
    public void A_text_in_order_is_let_be(string text) => Assert.Null(LegacyText.Meant(text));
}
