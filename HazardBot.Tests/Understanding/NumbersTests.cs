using Xunit;

namespace HazardBot.Tests.Understanding;

public class NumbersTests
{
    [Theory]
    [InlineData("7281039455621180", "7281039455621180")]
    [InlineData("7281 0394 5562 1180", "7281039455621180")]
    [InlineData("7281-0394-5562-1180", "7281039455621180")]
    [InlineData("７２８１０３９４５５６２１１８０", "7281039455621180")]
    [InlineData("我的回执号是 7281 0394 5562 1180，麻烦看看", "7281039455621180")]
    [InlineData("七二八一零三九四五五六二一一八零", "7281039455621180")]
    [InlineData("728103945562118", "728103945562118")]
    [InlineData("7281 0394 5562 11801", "72810394556211801")]
    [InlineData("my receipt 7281 0394 5562 118", "728103945562118")]
    public void A_receipt_is_read_in_any_grouping(string text, string digits) => Assert.Equal(digits, Readings.Of(text).ReceiptDigits);

    [Theory]
    [InlineData("13800000000")]
    [InlineData("370200200001011234")]
    [InlineData("后门锁了 2026 11 23")]
    [InlineData("订单728103945562118已经发货了不要再催")]
    public void Other_numbers_are_no_receipt(string text) => Assert.Null(Readings.Of(text).ReceiptDigits);

    [Theory]
    [InlineData("QD-2026-000123", "QD-2026-000123")]
    [InlineData("qd－2026－000123现在到哪了", "QD-2026-000123")]
    [InlineData("Qd 2026 000123", "QD-2026-000123")]
    [InlineData("查一下QD2026000123", "QD-2026-000123")]
    public void A_ledger_number_is_read_in_any_form(string text, string number) => Assert.Equal(number, Readings.Of(text).LedgerNumber);

    [Theory]
    [InlineData("鲁B·7K123 天天超员", "鲁B·7K123")]
    [InlineData("车牌鲁b7k12Q的面包车", "鲁b7k12Q")]
    [InlineData("白色金杯鲁B·7K×××拉孩子", "鲁B·7K×××")]
    [InlineData("尾号7K1的黑车", "尾号7K1")]
    public void A_plate_is_read_as_typed(string text, string plate) => Assert.Equal(plate, Readings.Of(text).Plate);

    [Theory]
    [InlineData("我电话13800000000", "13800000000")]
    [InlineData("联系我 138 0000 0000", "138 0000 0000")]
    [InlineData("家里座机0532-80000000", "0532-80000000")]
    [InlineData("司机的电话是13800000000", null)]
    [InlineData("打了12345三次都没人管", null)]
    public void A_telephone_that_was_left_is_a_contact(string text, string? number) => Assert.Equal(number, Readings.Of(text).Contact);
}
